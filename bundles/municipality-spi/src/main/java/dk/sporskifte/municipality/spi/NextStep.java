package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Source;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;

/**
 * How soon a record is moved on from where it stands. It is a task until then.
 *
 * @param within counted from the day it came there
 * @param onField key of a field with the day itself, which counts where it is filled in
 * @param statement Danish; says so where the time is our reading
 */
public record NextStep(Period within, Optional<String> onField, String statement, Source source) {
  public NextStep {
    within = Check.time(within, "within of a next step");
    Objects.requireNonNull(onField);
    statement = Check.text(statement, "statement of a next step");
    Objects.requireNonNull(source);
  }
}
