package dk.sporskifte.municipality.spi;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import java.util.Optional;

/** How often a forum meets; proposes dates, a secretary sets them. */
public sealed interface Cadence {
  /** Danish. */
  String statement();

  /**
   * The next proposed day strictly after the given one; empty where none follows from the cadence.
   */
  Optional<LocalDate> next(LocalDate after);

  /** Every so many weeks on a fixed day. */
  record Weekly(int everyWeeks, DayOfWeek day, String statement) implements Cadence {
    public Weekly {
      Check.that(everyWeeks > 0, "a cadence counts whole weeks");
      Objects.requireNonNull(day);
      statement = Check.text(statement, "statement");
    }

    @Override
    public Optional<LocalDate> next(LocalDate after) {
      return Optional.of(after.with(TemporalAdjusters.next(day)).plusWeeks(everyWeeks - 1L));
    }
  }

  /** Not stated, but never further apart than this. */
  record AtLeastEvery(Period period, String statement) implements Cadence {
    public AtLeastEvery {
      period = Check.time(period, "period");
      statement = Check.text(statement, "statement");
    }

    @Override
    public Optional<LocalDate> next(LocalDate after) {
      return Optional.of(after.plus(period));
    }
  }

  /** About so often: a habit and no promise, and extra meetings are called at need. */
  record About(Period period, String statement) implements Cadence {
    public About {
      period = Check.time(period, "period");
      statement = Check.text(statement, "statement");
    }

    @Override
    public Optional<LocalDate> next(LocalDate after) {
      return Optional.of(after.plus(period));
    }
  }

  /** When there is need. */
  record AsNeeded(String statement) implements Cadence {
    public AsNeeded {
      statement = Check.text(statement, "statement");
    }

    @Override
    public Optional<LocalDate> next(LocalDate after) {
      return Optional.empty();
    }
  }
}
