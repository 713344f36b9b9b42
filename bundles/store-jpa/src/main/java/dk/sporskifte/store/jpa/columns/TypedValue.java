package dk.sporskifte.store.jpa.columns;

import java.sql.SQLException;
import org.postgresql.util.PGobject;

/** A value of a type that JDBC knows nothing about. */
final class TypedValue {
  private TypedValue() {}

  static PGobject of(String type, String value) {
    PGobject typed = new PGobject();
    typed.setType(type);
    try {
      typed.setValue(value);
    } catch (SQLException e) {
      throw new IllegalStateException("a plain PGobject takes any value", e);
    }
    return typed;
  }
}
