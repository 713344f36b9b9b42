package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Source;
import java.util.Objects;

/**
 * One element of a list to choose from.
 *
 * @param specialCategory GDPR art. 9: tighter access
 */
public record Choice(String code, String name, boolean specialCategory, Source source) {
  public Choice {
    code = Check.text(code, "choice code");
    name = Check.text(name, "choice name");
    Objects.requireNonNull(source);
  }
}
