package dk.sporskifte.bench.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * What a feed is measured against: rows of 300 bytes with two indexes, a thousand in a transaction,
 * written again only where they differ.
 *
 * @param rewritten whether PostgreSQL's driver makes one statement of up to 128 rows of a batch, an
 *     option of its own; else each is sent as JDBC has it, all of a batch together
 */
public record JdbcBatches(Server server, boolean rewritten) {
  private static final int BATCH = 1000;
  private static final int CONTENT = 270;

  static final String MERGE =
      """
      insert into feed_row as r (sender, record, received, content) values (?, ?, ?, ?)
      on conflict (sender, record) do update
        set received = excluded.received, content = excluded.content
        where r.content is distinct from excluded.content
      """;

  public void prepare() {
    server.execute(
        "create table feed_row (sender text not null, record bigint not null,"
            + " received bigint not null, content text not null, primary key (sender, record))",
        "create index feed_row_received on feed_row (received desc, record)");
  }

  /**
   * @return rows a second
   */
  public double write(long from, int rows) {
    long began = System.nanoTime();
    try (Connection connection = rewritten ? server.connectRewriting() : server.connect();
        PreparedStatement merge = connection.prepareStatement(MERGE)) {
      connection.setAutoCommit(false);
      for (int row = 0; row < rows; row++) {
        set(merge, from + row, "x".repeat(CONTENT) + (from + row));
        merge.addBatch();
        if ((row + 1) % BATCH == 0) {
          merge.executeBatch();
          connection.commit();
        }
      }
      merge.executeBatch();
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException("the database refuses: " + e.getMessage(), e);
    }
    return rows / ((System.nanoTime() - began) / 1e9);
  }

  static void set(PreparedStatement merge, long record, String content) throws SQLException {
    merge.setString(1, "nsp");
    merge.setLong(2, record);
    merge.setLong(3, record / BATCH);
    merge.setString(4, content);
  }
}
