package dk.sporskifte.bench.database;

import dk.sporskifte.bench.platform.Platform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The platform's own PostgreSQL as its administrator sees it.
 *
 * @param database by name
 */
public record Server(int port, String password, String database) {
  static final String USER = "postgres";
  private static final String OF_THE_PLATFORM = "sporskifte";
  private static final String FROZEN = "frozen";

  public static Server of(Platform platform) {
    return new Server(platform.databasePort(), platform.databasePassword(), OF_THE_PLATFORM);
  }

  /** A new database on the same server, with the tables of the frozen flow. */
  public Server frozen() {
    execute("create database " + FROZEN);
    Server frozen = new Server(port, password, FROZEN);
    frozen.execute(script("schema.sql"));
    return frozen;
  }

  /** Open cases beforehand, spread over 98 tenants. */
  public void preload(int cases) {
    execute(script("volume.sql").replace(":n", Integer.toString(cases)));
    execute("vacuum analyze");
  }

  public void execute(String... statements) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the database refuses: " + e.getMessage(), e);
    }
  }

  public String value(String query) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      return rows.next() ? rows.getString(1) : "";
    } catch (SQLException e) {
      throw new IllegalStateException("the database refuses: " + e.getMessage(), e);
    }
  }

  Connection connect() throws SQLException {
    return source().getConnection();
  }

  /** Batches of inserts become fewer statements of many rows. */
  Connection connectRewriting() throws SQLException {
    PGSimpleDataSource source = source();
    source.setReWriteBatchedInserts(true);
    return source.getConnection();
  }

  private PGSimpleDataSource source() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {"127.0.0.1"});
    source.setPortNumbers(new int[] {port});
    source.setDatabaseName(database);
    source.setUser(USER);
    source.setPassword(password);
    return source;
  }

  static String script(String name) {
    try (InputStream file =
        Server.class.getResourceAsStream("/dk/sporskifte/bench/frozen/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
