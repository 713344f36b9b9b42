package dk.sporskifte.tenancy;

import com.zaxxer.hikari.HikariDataSource;
import dk.sporskifte.casework.api.port.DatabaseServer;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.tenancy.database.PgDataSources;
import dk.sporskifte.tenancy.database.TenantPools;
import dk.sporskifte.tenancy.schema.KeyMarks;
import dk.sporskifte.tenancy.schema.RoleKeys;
import dk.sporskifte.tenancy.schema.TenantRoles;
import dk.sporskifte.tenancy.schema.TenantSchema;
import dk.sporskifte.tenancy.secrets.SecretFiles;
import dk.sporskifte.tenancy.secrets.TenantKeys;
import java.sql.SQLException;
import java.util.Optional;
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
    TenantSchema schema = new TenantSchema(roles);
    RoleKeys keys = schema.prepare(PgDataSources.admin(server), marks -> keys(tenant, marks));
    int run = schema.migrate(PgDataSources.of(server, roles.owner(), keys.ownerPassword()));
    LOG.info("Schema {} is current after {} migrations", roles.schema(), run);
    return pools.open(server, roles, keys.appPassword());
  }

  private RoleKeys keys(TenantKey tenant, KeyMarks marks) {
    Optional<TenantKeys> kept = secrets.read(tenant);
    Optional<String> mark = kept.map(TenantKeys::mark);
    if (kept.isEmpty() && marks.encrypted()) {
      throw new OpeningException(
          "%s is missing, but the database holds what its key encrypted: restore the file from a backup, or copy it from the other node"
              .formatted(secrets.path(tenant)));
    }
    if (!marks.schemaFits(mark)) {
      throw new OpeningException(
          marks.encrypted()
              ? "schema %s was encrypted with another key than the one in %s: restore the file that belongs to it"
                  .formatted(tenant, secrets.path(tenant))
              : strange("schema", tenant.value()));
    }
    marks
        .strangeRole(mark)
        .ifPresent(
            role -> {
              throw new OpeningException(strange("role", role));
            });
    TenantKeys keys = kept.orElseGet(() -> secrets.create(tenant));
    return new RoleKeys(keys.ownerPassword(), keys.appPassword(), keys.mark());
  }

  /** Whatever this installation made carries its mark. */
  private static String strange(String kind, String name) {
    return "%1$s %2$s is in the database server already and is not this installation's: give the tenant another key; or, if nobody else uses it, hand it over as database administrator: comment on %1$s %2$s is '%3$s'"
        .formatted(kind, name, KeyMarks.FREE);
  }
}
