package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Source;
import java.util.Objects;

/**
 * Why somebody may be referred.
 *
 * @param confidential extra confidentiality: no automatic notice to other units
 */
public record TargetGroup(String code, String name, boolean confidential, Source source) {
  public TargetGroup {
    code = Check.text(code, "target group code");
    name = Check.text(name, "target group name");
    Objects.requireNonNull(source);
  }
}
