package dk.sporskifte.store.jpa;

import dk.sporskifte.model.TenantKey;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import javax.sql.DataSource;

/** A data source that notes every statement prepared through it, with its parameters. */
final class RecordingDataSource extends DelegatingDataSource {
  private final TenantKey tenant;

  RecordingDataSource(TenantKey tenant, DataSource pool) {
    super(pool);
    this.tenant = tenant;
  }

  @Override
  protected Connection wrapped(Connection connection) {
    return proxy(
        Connection.class,
        (proxy, method, arguments) -> {
          Object result = call(connection, method, arguments);
          return result instanceof PreparedStatement statement
                  && arguments[0] instanceof String sql
                  && method.getName().equals("prepareStatement")
              ? recorded(statement, new RecordedStatement(tenant, sql))
              : result;
        });
  }

  private static PreparedStatement recorded(PreparedStatement statement, RecordedStatement record) {
    return proxy(
        PreparedStatement.class,
        (proxy, method, arguments) -> {
          if (method.getName().startsWith("set") && arguments[0] instanceof Integer) {
            record.parameter(method, arguments);
          } else if (method.getName().startsWith("execute")) {
            RecordedStatements.ALL.add(record);
          }
          return call(statement, method, arguments);
        });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            RecordingDataSource.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
