package dk.sporskifte.store.jpa;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dk.sporskifte.casework.api.port.TenantDatabases;
import dk.sporskifte.casework.api.port.UnknownTenantException;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.tenancy.schema.RoleKeys;
import dk.sporskifte.tenancy.schema.TenantRoles;
import dk.sporskifte.tenancy.schema.TenantSchema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** One real PostgreSQL for all tests of the module, with a schema and a pool for each tenant. */
final class TestDatabase implements TenantDatabases {
  static {
    // A test that ends connections ends them under a pool that used them a moment ago.
    System.setProperty("com.zaxxer.hikari.aliveBypassWindowMs", "0");
  }

  static final TestDatabase INSTANCE = new TestDatabase();

  private final EmbeddedPostgres postgres;
  private final Map<TenantKey, DataSource> pools = new ConcurrentHashMap<>();

  private TestDatabase() {
    try {
      // Ends with this process.
      postgres =
          EmbeddedPostgres.builder()
              .setLocaleConfig("locale", "C")
              .setLocaleConfig("locale-provider", "icu")
              .setLocaleConfig("icu-locale", "da-DK")
              .start();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Migrated, and its statements recorded. */
  void open(TenantKey tenant) {
    TenantSchema schema = new TenantSchema(new TenantRoles(tenant));
    try {
      schema.prepare(admin(), marks -> new RoleKeys("owner", "app", "0a"));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    schema.migrate(as(new TenantRoles(tenant).owner()));
    pools.put(tenant, new RecordingDataSource(tenant, pool(tenant)));
  }

  @Override
  public DataSource dataSource(TenantKey tenant) {
    DataSource pool = pools.get(tenant);
    if (pool == null) {
      throw new UnknownTenantException(tenant.value());
    }
    return pool;
  }

  /** As when the server is restarted. */
  void endConnectionsOf(TenantKey tenant) {
    try (Connection connection = admin().getConnection();
        PreparedStatement end =
            connection.prepareStatement(
                "select pg_terminate_backend(pid) from pg_stat_activity where usename = ?")) {
      end.setString(1, new TenantRoles(tenant).app());
      end.execute();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The role that owns the server. */
  DataSource admin() {
    return as("postgres");
  }

  DataSource as(String role) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL("jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres");
    source.setReWriteBatchedInserts(true);
    source.setUser(role);
    return source;
  }

  private DataSource pool(TenantKey tenant) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(as(new TenantRoles(tenant).app()));
    config.setMaximumPoolSize(8);
    config.setMinimumIdle(0);
    config.setConnectionTimeout(5_000);
    config.setInitializationFailTimeout(-1);
    return new HikariDataSource(config);
  }
}
