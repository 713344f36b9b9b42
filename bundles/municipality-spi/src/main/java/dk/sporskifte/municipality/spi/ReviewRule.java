package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Source;
import java.time.Period;
import java.util.Objects;

/**
 * When somebody must look at a record again.
 *
 * @param every at the latest so long between
 * @param statement Danish; says so where the interval is our reading
 */
public record ReviewRule(Period every, String statement, Source source) {
  public ReviewRule {
    every = Check.time(every, "every");
    statement = Check.text(statement, "statement of a review");
    Objects.requireNonNull(source);
  }
}
