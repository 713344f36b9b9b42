package dk.sporskifte.tenancy.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Function;
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
   * @param keys chosen by what is there already; what it throws leaves everything as it was
   * @return the keys chosen
   */
  public RoleKeys prepare(DataSource admin, Function<KeyMarks, RoleKeys> keys) throws SQLException {
    try (Connection connection = admin.getConnection()) {
      connection.setAutoCommit(false);
      Statements statements = new Statements(connection, roles);
      statements.lock();
      RoleKeys chosen = keys.apply(KeyMarks.of(connection, roles));
      statements.roles();
      password(connection, roles.owner(), chosen.ownerPassword());
      password(connection, roles.app(), chosen.appPassword());
      statements.schema(KeyMarks.comment(chosen.mark()));
      statements.database();
      connection.commit();
      return chosen;
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
