package dk.sporskifte.store.jpa.columns;

import java.util.Collection;
import java.util.stream.Collectors;

/** An array as PostgreSQL reads it: every element quoted, {@code null} as NULL. */
public final class ArrayLiteral {
  private ArrayLiteral() {}

  public static String of(Collection<?> elements) {
    return elements.stream().map(ArrayLiteral::element).collect(Collectors.joining(",", "{", "}"));
  }

  private static String element(Object element) {
    return element == null
        ? "NULL"
        : '"' + element.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
