package dk.sporskifte.store.jpa;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.SQLException;

/** A connection to nowhere. */
final class NoTenantConnection implements InvocationHandler {
  private boolean autoCommit = true;
  private boolean closed;

  static SQLException refusal() {
    return new SQLException("no tenant chosen for this entity manager", "08004");
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws SQLException {
    switch (method.getName()) {
      case "close":
        closed = true;
        return null;
      case "setAutoCommit":
        autoCommit = (Boolean) arguments[0];
        return null;
      case "rollback", "clearWarnings":
        return null;
      case "isClosed":
        return closed;
      case "getAutoCommit":
        return autoCommit;
      case "isReadOnly":
        return true;
      case "hashCode":
        return System.identityHashCode(proxy);
      case "equals":
        return proxy == arguments[0];
      case "toString":
        return "connection of no tenant";
      default:
        throw refusal();
    }
  }
}
