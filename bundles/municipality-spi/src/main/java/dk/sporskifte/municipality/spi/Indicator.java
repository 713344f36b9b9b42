package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.Source;
import java.util.Objects;
import java.util.Optional;

/**
 * What a municipality wants to see of its work, in figures.
 *
 * @param ages of those it is counted for; absent where none are stated
 */
public record Indicator(String code, String name, Optional<AgeSpan> ages, Source source) {
  public Indicator {
    code = Check.text(code, "indicator code");
    name = Check.text(name, "name of indicator " + code);
    Objects.requireNonNull(ages);
    Objects.requireNonNull(source);
  }

  String statement() {
    return ages.map(a -> name + ": " + DanishText.ages(a)).orElse(name);
  }
}
