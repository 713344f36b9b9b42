package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is another from a day on, and when anything changes next.
 *
 * @param on the day looked at
 * @param ageToday whole years
 * @param ageThen whole years on the day looked at
 * @param coming the days on which something changes, in their order
 * @param changes all that will have changed by the day looked at, in their order
 * @param holding the law of ages that holds on the day looked at
 */
public record AgePreview(
    PersonId person,
    LocalDate born,
    LocalDate today,
    LocalDate on,
    int ageToday,
    int ageThen,
    List<ComingDay> coming,
    List<Change> changes,
    List<Holding> holding) {
  public AgePreview {
    coming = List.copyOf(coming);
    changes = List.copyOf(changes);
    holding = List.copyOf(holding);
  }

  /**
   * @param age reached that day, in whole years; absent where it is no birthday
   * @param months beyond those years, for example 6 of 17½
   */
  public record ComingDay(LocalDate day, int age, int months, int changes) {}

  /** What changes. */
  public enum Kind {
    /** Whose target group the young person enters or leaves; the case stays as it is. */
    PROGRAMME,
    FORUM,
    CONSENT,
    AGREEMENT,
    SIGHT,
    RESPONSIBLE,
    LAW,
    TASK
  }

  /**
   * @param caseNumber of the case it is about; absent where it is about the person
   * @param text what changes, Danish
   */
  public record Change(
      LocalDate day, Kind kind, Optional<String> caseNumber, String text, Source source) {}

  /**
   * @param rule Danish
   */
  public record Holding(String rule, Source source) {}
}
