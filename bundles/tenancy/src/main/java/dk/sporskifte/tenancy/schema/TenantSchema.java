package dk.sporskifte.tenancy.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;

/** Brings one tenant's roles and schema to the state this version of the platform needs. */
public final class TenantSchema {
  private static final String MIGRATIONS = "classpath:dk/sporskifte/tenancy/migration";

  private final TenantRoles roles;

  public TenantSchema(TenantRoles roles) {
    this.roles = roles;
  }

  /**
   * Creates what is missing and sets the passwords; repeating it does no harm, on another node at
   * the same time neither.
   *
   * @param admin connects as a role that may create roles and schemas
   * @param mark of the tenant's encryption key, hexadecimal; see {@link KeyMarks}
   */
  public void prepare(DataSource admin, String ownerPassword, String appPassword, String mark)
      throws SQLException {
    if (!mark.matches("[0-9a-f]+")) {
      throw new IllegalArgumentException("a mark is hexadecimal");
    }
    try (Connection connection = admin.getConnection()) {
      connection.setAutoCommit(false);
      Statements statements = new Statements(connection, roles);
      statements.lock();
      statements.roles();
      password(connection, roles.owner(), ownerPassword);
      password(connection, roles.app(), appPassword);
      statements.schema(mark);
      statements.database();
      connection.commit();
    }
  }

  /**
   * Runs the migrations that are missing.
   *
   * @param owner connects as {@link TenantRoles#owner()}
   * @return how many were run
   */
  public int migrate(DataSource owner) {
    ClassLoader loader = TenantSchema.class.getClassLoader();
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    // Flyway finds its own plug-ins by the context loader.
    thread.setContextClassLoader(loader);
    try {
      return Flyway.configure(loader)
          .loggers("slf4j")
          .dataSource(owner)
          .schemas(roles.schema())
          .createSchemas(false)
          // One transaction for all: one wait for the disk, and nothing half migrated.
          .group(true)
          .locations(MIGRATIONS)
          .placeholders(
              Map.of(
                  "app", roles.app(),
                  "guard", roles.guard(),
                  "schema", roles.schema()))
          .load()
          .migrate()
          .migrationsExecuted;
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** The driver hashes it, so that no password is ever part of a statement the server could log. */
  private static void password(Connection admin, String role, String password) throws SQLException {
    admin
        .unwrap(PGConnection.class)
        .alterUserPassword(role, password.toCharArray(), "scram-sha-256");
  }
}
