package dk.sporskifte.bench.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The rows of {@link JdbcBatches}, each in a transaction of its own. */
public final class SingleRows implements AutoCloseable {
  private final Connection connection;
  private final PreparedStatement merge;
  private long record;

  /**
   * @param from number of the first
   */
  public SingleRows(Server server, long from) {
    record = from;
    try {
      connection = server.connect();
      merge = connection.prepareStatement(JdbcBatches.MERGE);
    } catch (SQLException e) {
      throw new IllegalStateException("the database refuses: " + e.getMessage(), e);
    }
  }

  public void write(String content) {
    try {
      JdbcBatches.set(merge, record++, content);
      merge.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the database refuses: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("the database refuses: " + e.getMessage(), e);
    }
  }
}
