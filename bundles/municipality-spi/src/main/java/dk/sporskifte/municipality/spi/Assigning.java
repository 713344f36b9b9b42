package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Source;
import java.time.Period;
import java.util.Objects;
import java.util.Set;

/**
 * Who sees to it that somebody does something about each concern.
 *
 * @param seats whose posts are told of a concern or group that nobody is set to
 * @param within how soon somebody is to be
 */
public record Assigning(Set<String> seats, Period within, String statement, Source source) {
  public Assigning {
    seats = Set.copyOf(seats);
    Check.that(!seats.isEmpty(), "nobody assigns actors: name a seat");
    within = Check.time(within, "time until somebody is assigned");
    statement = Check.text(statement, "statement of assigning");
    Objects.requireNonNull(source);
  }
}
