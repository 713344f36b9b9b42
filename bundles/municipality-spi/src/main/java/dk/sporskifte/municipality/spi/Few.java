package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Source;
import java.util.Objects;

/**
 * How many open meetings and professionals are enough for one young person. One more asks for a
 * reason, and is never refused for its number.
 */
public record Few(int meetings, int professionals, Source source) {
  public Few {
    Check.that(meetings > 0, "enough meetings are " + meetings + ": give at least 1");
    Check.that(
        professionals > 0, "enough professionals are " + professionals + ": give at least 1");
    Objects.requireNonNull(source);
  }
}
