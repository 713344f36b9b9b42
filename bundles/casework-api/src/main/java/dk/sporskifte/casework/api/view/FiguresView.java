package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Figures of one half-year. Half-years do not overlap, so none tells of another.
 *
 * @param countedOn the day ages were taken on: the last of the period, or today while it runs
 * @param periods those that can be asked for, the latest first
 * @param fewest a count below is not shown
 * @param sources what the figures and their hiding stand on
 */
public record FiguresView(
    Period period,
    LocalDate countedOn,
    List<Period> periods,
    int fewest,
    List<Table> tables,
    List<LeadTime> leadTimes,
    List<Source> sources) {
  public FiguresView {
    periods = List.copyOf(periods);
    tables = List.copyOf(tables);
    leadTimes = List.copyOf(leadTimes);
    sources = List.copyOf(sources);
  }

  /**
   * A half-year.
   *
   * @param id for example {@code 2026-2}
   * @param until the first day after
   */
  public record Period(String id, LocalDate from, LocalDate until) {}

  /**
   * What was counted, by one thing.
   *
   * @param name Danish
   * @param total absent where rows may overlap, so that they have no sum
   */
  public record Table(Measure measure, String name, List<Row> rows, Optional<Count> total) {
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /** What is counted. */
  public enum Measure {
    /** Young people with a case in the period, by age (KOG-03, KOG-22). */
    INDIVIDUAL,
    /** General interventions held in the period, by whom they were for (KOG-03). */
    GENERAL,
    /** How many took part in them. */
    PARTICIPANTS,
    /** Referrals received in the period, by channel. */
    CHANNEL,
    /** Referrals received in the period, by target group; one may name several. */
    TARGET_GROUP,
    /** What the municipality wants to reach: of whom its goals speak (KBH-02). */
    GOAL
  }

  /**
   * One line of a table.
   *
   * @param name Danish
   */
  public record Row(String code, String name, Count count) {}

  /**
   * A number that may be shown.
   *
   * @param value absent where it is hidden
   */
  public record Count(Optional<Long> value) {
    public static Count of(long value) {
      return new Count(Optional.of(value));
    }

    public static Count hidden() {
      return new Count(Optional.empty());
    }
  }

  /**
   * How long something took (HEL-09).
   *
   * @param name Danish
   * @param cases how many it is measured on
   * @param medianDays absent where the cases are too few to show
   */
  public record LeadTime(String code, String name, Count cases, Optional<Integer> medianDays) {}
}
