package dk.sporskifte.casework.api.port;

import dk.sporskifte.model.TenantKey;
import javax.sql.DataSource;

/** The tenant's own pool of connections, under its application role and schema. */
public interface TenantDatabases {
  /**
   * @throws TenantClosedException while the tenant has none
   * @throws UnknownTenantException where no such tenant is configured
   */
  DataSource dataSource(TenantKey tenant);
}
