package dk.sporskifte.store.jpa;

import dk.sporskifte.model.TenantKey;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** A statement as it was asked, to be asked again. */
final class RecordedStatement {
  private final TenantKey tenant;
  private final String sql;
  private final Map<Integer, Setting> parameters = new TreeMap<>();

  RecordedStatement(TenantKey tenant, String sql) {
    this.tenant = tenant;
    this.sql = sql;
  }

  void parameter(Method setter, Object[] arguments) {
    parameters.put((Integer) arguments[0], new Setting(setter, arguments.clone()));
  }

  TenantKey tenant() {
    return tenant;
  }

  String sql() {
    return sql;
  }

  PreparedStatement prepared(Connection connection) throws SQLException {
    return bound(connection.prepareStatement(sql));
  }

  /** Run, and its plan told. */
  PreparedStatement explained(Connection connection) throws SQLException {
    return bound(connection.prepareStatement("explain (analyze, buffers, costs off) " + sql));
  }

  private PreparedStatement bound(PreparedStatement statement) throws SQLException {
    for (Setting parameter : parameters.values()) {
      parameter.on(statement);
    }
    return statement;
  }

  @Override
  public String toString() {
    return sql;
  }

  private record Setting(Method setter, Object[] arguments) {
    void on(PreparedStatement statement) throws SQLException {
      try {
        setter.invoke(statement, arguments);
      } catch (InvocationTargetException | IllegalAccessException e) {
        throw new SQLException(e);
      }
    }
  }
}
