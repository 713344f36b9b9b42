package dk.sporskifte.tenancy.schema;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A real PostgreSQL that asks everybody but its superuser for a password. */
public final class TestServer {
  private static final Object LOCK = new Object();
  private static TestServer shared;

  private final EmbeddedPostgres postgres;

  private TestServer(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  /** One for all tests; it ends with them. */
  public static TestServer shared() {
    synchronized (LOCK) {
      if (shared == null) {
        shared = started();
      }
      return shared;
    }
  }

  private static TestServer started() {
    try {
      TestServer server =
          new TestServer(
              EmbeddedPostgres.builder()
                  .setLocaleConfig("locale", "C")
                  .setLocaleConfig("locale-provider", "icu")
                  .setLocaleConfig("icu-locale", "da-DK")
                  .start());
      Files.writeString(
          Path.of(text(server.admin(), "show hba_file")),
          """
          host all postgres 127.0.0.1/32 trust
          host all all      127.0.0.1/32 scram-sha-256
          """);
      text(server.admin(), "select pg_reload_conf()");
      return server;
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public String url() {
    return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
  }

  public DataSource admin() {
    return as("postgres", "");
  }

  public DataSource as(String user, String password) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL(url());
    source.setUser(user);
    source.setPassword(password);
    return source;
  }

  public static void execute(DataSource source, String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  public static String text(DataSource source, String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  /** As if that tenant had never been. */
  public void forget(String tenant) throws SQLException {
    execute(admin(), "drop schema if exists %s cascade".formatted(tenant));
    for (String role : List.of("_owner", "_app", "_guard")) {
      String name = tenant + role;
      if (!text(admin(), "select count(*) from pg_roles where rolname = '" + name + "'")
          .equals("0")) {
        execute(admin(), "drop owned by " + name);
        execute(admin(), "drop role " + name);
      }
    }
  }

  public void refuseConnections() throws SQLException {
    execute(template(), "alter database postgres allow_connections false");
    execute(
        template(),
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'postgres'");
  }

  public void acceptConnections() throws SQLException {
    execute(template(), "alter database postgres allow_connections true");
  }

  private DataSource template() {
    PGSimpleDataSource source = (PGSimpleDataSource) admin();
    source.setDatabaseName("template1");
    return source;
  }
}
