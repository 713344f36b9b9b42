package dk.sporskifte.tenancy;

import com.zaxxer.hikari.HikariDataSource;
import dk.sporskifte.casework.api.port.DatabaseServer;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.tenancy.database.PgDataSources;
import dk.sporskifte.tenancy.database.TenantPools;
import dk.sporskifte.tenancy.schema.KeyMarks;
import dk.sporskifte.tenancy.schema.TenantRoles;
import dk.sporskifte.tenancy.schema.TenantSchema;
import dk.sporskifte.tenancy.secrets.SecretFiles;
import dk.sporskifte.tenancy.secrets.TenantKeys;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What stands between a configuration and a tenant's pool: secrets, roles, schema, migrations. */
final class Opening {
  private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

  private final SecretFiles secrets;
  private final TenantPools pools;

  Opening(SecretFiles secrets, TenantPools pools) {
    this.secrets = secrets;
    this.pools = pools;
  }

  /**
   * @throws OpeningException when an operator has to do something first
   */
  HikariDataSource database(TenantKey tenant, DatabaseServer server) throws SQLException {
    TenantRoles roles = new TenantRoles(tenant);
    DataSource admin = PgDataSources.admin(server);
    TenantKeys keys = keys(tenant, KeyMarks.of(admin, roles));
    TenantSchema schema = new TenantSchema(roles);
    schema.prepare(admin, keys.ownerPassword(), keys.appPassword(), keys.mark());
    int run = schema.migrate(PgDataSources.of(server, roles.owner(), keys.ownerPassword()));
    LOG.info("Schema {} is current after {} migrations", roles.schema(), run);
    return pools.open(server, roles, keys.appPassword());
  }

  private TenantKeys keys(TenantKey tenant, KeyMarks marks) {
    Optional<TenantKeys> kept = secrets.read(tenant);
    if (kept.isEmpty() && marks.taken()) {
      throw new OpeningException(
          "%s is missing, but the database holds what its key encrypted: restore the file from a backup, or copy it from the other node"
              .formatted(secrets.path(tenant)));
    }
    TenantKeys keys = kept.orElseGet(() -> secrets.create(tenant));
    if (!marks.schemaFits(keys.mark())) {
      throw new OpeningException(
          "schema %s was encrypted with another key than the one in %s: restore the file that belongs to it"
              .formatted(tenant, secrets.path(tenant)));
    }
    if (!marks.rolesFit(keys.mark())) {
      throw new OpeningException(
          "role %s belongs to another installation on the same database server: give the tenant another key"
              .formatted(new TenantRoles(tenant).owner()));
    }
    return keys;
  }
}
