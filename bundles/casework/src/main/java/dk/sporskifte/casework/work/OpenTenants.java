package dk.sporskifte.casework.work;

import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.casework.api.port.TenantStatus;
import dk.sporskifte.model.TenantKey;
import java.util.stream.Stream;

/** The tenants that something can be done in now. */
public final class OpenTenants {
  private OpenTenants() {}

  public static Stream<TenantKey> of(TenantDirectory directory) {
    return directory.all().stream()
        .filter(status -> status.state() == TenantStatus.State.OPEN)
        .map(TenantStatus::key);
  }
}
