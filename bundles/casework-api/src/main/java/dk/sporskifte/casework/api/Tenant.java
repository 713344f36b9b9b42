package dk.sporskifte.casework.api;

import dk.sporskifte.model.TenantKey;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.util.Objects;

/**
 * An open tenant, as {@link dk.sporskifte.casework.api.port.TenantDirectory} hands it out for one
 * call.
 *
 * @param name for people, for example {@code Køge}
 * @param wayOfWorking the one in force as the call began
 */
public record Tenant(TenantKey key, String name, WayOfWorking wayOfWorking) {
  public Tenant {
    Objects.requireNonNull(key);
    Objects.requireNonNull(name);
    Objects.requireNonNull(wayOfWorking);
  }

  @Override
  public String toString() {
    return key.value();
  }
}
