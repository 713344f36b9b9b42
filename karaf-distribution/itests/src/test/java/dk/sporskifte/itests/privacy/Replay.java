package dk.sporskifte.itests.privacy;

import dk.sporskifte.itests.recovery.Database;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Runs statements of the application again, in the name of somebody else. */
final class Replay implements AutoCloseable {
  private final Connection connection;
  private final UUID actor;

  /**
   * @param actor in whose name
   */
  Replay(Database database, String tenant, UUID actor) throws SQLException {
    this.connection = database.as(tenant + "_app", database.secret(tenant, "appPassword"));
    this.actor = actor;
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("set search_path = \"" + tenant + "\"");
    }
    connection.commit();
  }

  /** Whether anything is answered; a count of nothing is nothing. */
  boolean answers(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("select begin_actor('%s', statement_timestamp())".formatted(actor));
      try (ResultSet rows = statement.executeQuery(sql)) {
        boolean found = false;
        while (rows.next()) {
          found |= says(rows);
        }
        return found;
      }
    } finally {
      connection.rollback();
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private static boolean says(ResultSet row) throws SQLException {
    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
      if (!isNothing(row.getObject(column))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNothing(Object value) throws SQLException {
    if (value instanceof Array array) {
      return ((Object[]) array.getArray()).length == 0;
    }
    return value == null
        || value.equals(false)
        || value.equals("")
        || value instanceof Number number && new BigDecimal(number.toString()).signum() == 0;
  }
}
