package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Source;
import java.util.Objects;

/**
 * Why an enrolled case may be closed.
 *
 * @param technical true where no document states it but life brings it: aged out, moved, deceased,
 *     error
 */
public record ClosingReason(String code, String name, boolean technical, Source source) {
  public ClosingReason {
    code = Check.text(code, "closing reason code");
    name = Check.text(name, "closing reason name");
    Objects.requireNonNull(source);
  }
}
