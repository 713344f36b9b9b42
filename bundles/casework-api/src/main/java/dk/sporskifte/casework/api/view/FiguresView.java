package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Figures of one half-year. Half-years do not overlap, so none tells of another.
 *
 * @param countedOn the day ages were taken on: the last of the period, or today while it runs
 * @param published present where the half-year is over: this is what was published then
 * @param periods those that can be asked for, the latest first
 * @param fewest a count below is not shown
 * @param indicators what the municipality states that it measures
 * @param sources what the figures and their hiding stand on
 */
public record FiguresView(
    Period period,
    LocalDate countedOn,
    Optional<Published> published,
    List<Period> periods,
    int fewest,
    List<Stated> indicators,
    List<Table> tables,
    List<LeadTime> leadTimes,
    List<Source> sources) {
  public FiguresView {
    Objects.requireNonNull(published);
    periods = List.copyOf(periods);
    indicators = List.copyOf(indicators);
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
   * When a report was published, and by which way of working.
   *
   * @param model its name
   */
  public record Published(Instant at, String modelCode, String model, String modelVersion) {}

  /**
   * One thing the municipality states that it measures.
   *
   * @param name Danish
   * @param shownIn codes of the tables and lead times that show it; empty where none here does
   */
  public record Stated(String code, String name, List<String> shownIn, Source source) {
    public Stated {
      shownIn = List.copyOf(shownIn);
    }
  }

  /**
   * What was counted, by one thing.
   *
   * @param code unlike that of any other table
   * @param name Danish
   * @param total absent where rows may overlap, so that they have no sum
   */
  public record Table(
      Measure measure, String code, String name, List<Row> rows, Optional<Count> total) {
    public Table {
      rows = List.copyOf(rows);
    }

    /** The one table of its measure. */
    public Table(Measure measure, String name, List<Row> rows, Optional<Count> total) {
      this(measure, measure.name(), name, rows, total);
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
    GOAL,
    /** What came of something, for example of concern conversations (X003-09). */
    OUTCOME,
    /** Of something, how many were met: concerns reacted to, questions answered (HAL-25). */
    CRITERION,
    /** Of the seats a forum has, those somebody holds (HAL-19). */
    SEATS,
    /** Records that share knowledge (HAL-19). */
    RECORDS,
    /** How often one was confirmed as read. */
    READ;

    /** Whether each line says of how many. */
    public boolean isPartOfSomething() {
      return this == CRITERION || this == SEATS;
    }
  }

  /**
   * One line of a table.
   *
   * @param name Danish
   * @param of of how many, where it is a part of something
   * @param atLeastPercent where of how many is hidden, and this much can be said
   */
  public record Row(
      String code, String name, Count count, Optional<Count> of, Optional<Integer> atLeastPercent) {
    public Row(String code, String name, Count count) {
      this(code, name, count, Optional.empty(), Optional.empty());
    }
  }

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
   * How long something took (HEL-09). No number of days is what it took in one case.
   *
   * @param name Danish
   * @param cases how many it is measured on
   * @param medianDays absent where the cases are too few to show
   * @param middle absent where they are fewer than eight
   */
  public record LeadTime(
      String code,
      String name,
      Count cases,
      Optional<Integer> medianDays,
      Optional<Middle> middle) {}

  /** The middle half took so many days. */
  public record Middle(int fromDays, int untilDays) {}
}
