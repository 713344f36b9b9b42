package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Source;
import java.util.Objects;
import java.util.Optional;

/**
 * Why somebody may be referred.
 *
 * @param confidential extra confidentiality: no automatic notice to other units
 * @param stage what the prison service tells that proposes this group; absent for most
 */
public record TargetGroup(
    String code, String name, boolean confidential, Optional<Stage> stage, Source source) {
  public TargetGroup {
    code = Check.text(code, "target group code");
    name = Check.text(name, "target group name");
    Objects.requireNonNull(stage);
    Objects.requireNonNull(source);
  }

  /** One that nothing but a person proposes. */
  public TargetGroup(String code, String name, boolean confidential, Source source) {
    this(code, name, confidential, Optional.empty(), source);
  }

  /** How far somebody is between an arrest and a release. */
  public enum Stage {
    AWAITING_JUDGMENT,
    SERVING,
    NEARING_RELEASE
  }
}
