package dk.sporskifte.casework.api.port;

import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.model.TenantKey;
import java.util.List;
import java.util.Optional;

/** Which tenants there are and whether they are open. */
public interface TenantDirectory {
  /**
   * The open tenant. While its municipality bundle is being replaced, a limited number of callers
   * wait a few seconds.
   *
   * @throws UnknownTenantException where no such tenant is configured
   * @throws TenantClosedException where it is not open
   */
  Tenant open(TenantKey tenant);

  Optional<TenantStatus> status(TenantKey tenant);

  /** By key. */
  List<TenantStatus> all();
}
