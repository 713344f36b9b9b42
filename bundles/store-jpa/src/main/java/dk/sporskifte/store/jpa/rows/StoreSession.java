package dk.sporskifte.store.jpa.rows;

import dk.sporskifte.store.jpa.columns.ColumnTypes;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;

/** What EclipseLink is told once, when it starts. */
public class StoreSession implements SessionCustomizer {
  @Override
  public void customize(Session session) {
    ColumnTypes.declare(session);
    // A pool knows which of its connections live; a caller would rather know soon than wait.
    DatabaseLogin login = (DatabaseLogin) session.getDatasourceLogin();
    login.setConnectionHealthValidatedOnError(false);
    login.setQueryRetryAttemptCount(0);
    login.setDelayBetweenConnectionAttempts(0);
  }
}
