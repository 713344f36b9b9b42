package dk.sporskifte.tenancy.database;

import dk.sporskifte.casework.api.port.DatabaseServer;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Plain connections that give up in time when the server does not answer. */
public final class PgDataSources {
  private static final int CONNECT_SECONDS = 3;

  /** Longer than the server lets any statement of the application run. */
  private static final int SOCKET_SECONDS = 90;

  private PgDataSources() {}

  public static DataSource admin(DatabaseServer server) {
    return of(server, server.adminUser(), server.adminPassword());
  }

  public static DataSource of(DatabaseServer server, String user, String password) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL(server.url());
    source.setUser(user);
    source.setPassword(password);
    source.setApplicationName("sporskifte " + user);
    source.setConnectTimeout(CONNECT_SECONDS);
    source.setLoginTimeout(CONNECT_SECONDS);
    source.setSocketTimeout(SOCKET_SECONDS);
    source.setTcpKeepAlive(true);
    source.setReWriteBatchedInserts(true);
    return source;
  }
}
