package dk.sporskifte.example.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Optional;

/** What the tenant's schema remembers of its example data. */
final class Marker implements AutoCloseable {
  /** Any number, the same on every node. */
  private static final int LOCK = 0x5350_4f52;

  private final Connection connection;

  /**
   * @param connection one that is held as long as the work goes on
   */
  Marker(Connection connection) {
    this.connection = connection;
  }

  record State(LocalDate begun, boolean complete) {}

  /** False while another node makes them. */
  boolean take() throws SQLException {
    return answer("select pg_try_advisory_lock(" + LOCK + ", hashtext(current_schema()))");
  }

  Optional<State> state() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select started_on, complete from example_data")) {
      return row.next()
          ? Optional.of(new State(row.getObject(1, LocalDate.class), row.getBoolean(2)))
          : Optional.empty();
    }
  }

  void begin(LocalDate today) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("insert into example_data (started_on) values (?)")) {
      insert.setObject(1, today);
      insert.executeUpdate();
    }
  }

  void complete() throws SQLException {
    try (Statement update = connection.createStatement()) {
      update.executeUpdate("update example_data set complete = true");
    }
  }

  @Override
  public void close() throws SQLException {
    answer("select pg_advisory_unlock_all() is null");
    connection.close();
  }

  private boolean answer(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      return row.next() && row.getBoolean(1);
    }
  }
}
