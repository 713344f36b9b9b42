package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Source;
import java.time.Period;
import java.util.Objects;

/**
 * One clear door to professional advice for each employee.
 *
 * @param within counted in days from the day of the question; unanswered, it climbs to the leader
 * @param statement Danish; says so where the time is our reading
 */
public record Sparring(Period within, String statement, Source source) {
  public Sparring {
    within = Check.time(within, "time until a question is answered");
    statement = Check.text(statement, "statement of sparring");
    Objects.requireNonNull(source);
  }
}
