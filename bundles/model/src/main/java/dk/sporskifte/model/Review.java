package dk.sporskifte.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A follow-up of an approved plan (HEL-41).
 *
 * @param youngPersonsWords how the young person sees it
 * @param next the day of the next review
 */
public record Review(
    UUID id,
    PlanId plan,
    LocalDate on,
    Progress progress,
    String note,
    Optional<String> youngPersonsWords,
    LocalDate next,
    UserId by) {
  public Review {
    Objects.requireNonNull(id);
    Objects.requireNonNull(plan);
    Objects.requireNonNull(on);
    Objects.requireNonNull(progress);
    note = Require.text(note, "note");
    Objects.requireNonNull(youngPersonsWords);
    Require.that(next.isAfter(on), "the next review comes after this one");
    Objects.requireNonNull(by);
  }

  /** How it goes (HEL-11). */
  public enum Progress {
    PROGRESS,
    STANDSTILL,
    SETBACK
  }
}
