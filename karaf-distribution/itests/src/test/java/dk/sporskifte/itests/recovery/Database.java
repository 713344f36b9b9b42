package dk.sporskifte.itests.recovery;

import dk.sporskifte.itest.support.Karaf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** The embedded server as only its superuser sees it: past all row level security. */
public record Database(Karaf karaf) {
  public Connection asSuperuser() throws SQLException {
    return as("postgres", read(karaf.data().resolve("secrets/postgres")).strip());
  }

  public Connection as(String user, String password) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + karaf.postgresPort() + "/sporskifte", user, password);
  }

  /** The first column of every row. */
  public List<String> column(String sql) {
    try (Connection connection = asSuperuser();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  public long count(String sql) {
    return Long.parseLong(column(sql).get(0));
  }

  /** Kills the server as it runs now, if it does, and waits until its process is gone. */
  public void kill() {
    postmaster().ifPresent(Database::kill);
  }

  private static void kill(ProcessHandle server) {
    server.destroyForcibly();
    server.onExit().join();
  }

  private Optional<ProcessHandle> postmaster() {
    try {
      Path file = karaf.data().resolve("postgres/data-15/postmaster.pid");
      return Files.readAllLines(file).stream()
          .findFirst()
          .map(String::strip)
          .map(Long::parseLong)
          .flatMap(ProcessHandle::of);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Password of a tenant's role. */
  public String secret(String tenant, String key) {
    Properties secrets = new Properties();
    try (var in =
        Files.newInputStream(karaf.data().resolve("secrets/tenants/" + tenant + ".properties"))) {
      secrets.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return secrets.getProperty(key);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
