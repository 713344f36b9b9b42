package dk.sporskifte.casework.api.port;

import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.model.TenantKey;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a configured tenant stands.
 *
 * @param code absent where the configuration names none that could be one
 * @param reason why it is not open, for operators; empty when open
 * @param model name and version of the way of working in force
 */
public record TenantStatus(
    TenantKey key,
    String name,
    Optional<MunicipalityCode> code,
    State state,
    String reason,
    Optional<String> model) {
  public TenantStatus {
    Objects.requireNonNull(key);
    Objects.requireNonNull(name);
    Objects.requireNonNull(code);
    Objects.requireNonNull(state);
    Objects.requireNonNull(reason);
    Objects.requireNonNull(model);
  }

  /** OPENING is on its way; CLOSED has a stated reason. */
  public enum State {
    OPENING,
    OPEN,
    CLOSED
  }
}
