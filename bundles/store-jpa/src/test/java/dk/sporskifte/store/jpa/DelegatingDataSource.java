package dk.sporskifte.store.jpa;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** The data source behind, its connections wrapped. */
abstract class DelegatingDataSource implements DataSource {
  private final DataSource behind;

  protected DelegatingDataSource(DataSource behind) {
    this.behind = behind;
  }

  protected abstract Connection wrapped(Connection connection);

  @Override
  public Connection getConnection() throws SQLException {
    return wrapped(behind.getConnection());
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return wrapped(behind.getConnection(user, password));
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return behind.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    behind.setLogWriter(out);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return behind.getLoginTimeout();
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    behind.setLoginTimeout(seconds);
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    return behind.getParentLogger();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return type.isInstance(behind) ? type.cast(behind) : behind.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return type.isInstance(behind) || behind.isWrapperFor(type);
  }
}
