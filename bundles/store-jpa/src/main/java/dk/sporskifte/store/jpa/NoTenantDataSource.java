package dk.sporskifte.store.jpa;

import java.io.PrintWriter;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Component;

/**
 * The data source of the persistence unit itself: there is no database behind it, so that nothing
 * is ever read or written without a tenant. Its connections allow what EclipseLink does with one
 * when it logs in, and refuse everything else.
 */
@Component(service = DataSource.class, property = "osgi.jndi.service.name=sporskifte-no-tenant")
public final class NoTenantDataSource implements DataSource {
  @Override
  public Connection getConnection() {
    return (Connection)
        Proxy.newProxyInstance(
            NoTenantDataSource.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            new NoTenantConnection());
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    throw NoTenantConnection.refusal();
  }

  @Override
  public PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(PrintWriter out) {}

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public void setLoginTimeout(int seconds) {}

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw NoTenantConnection.refusal();
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
