package dk.sporskifte.store.jpa.columns;

import java.util.Collection;
import java.util.stream.Stream;

/** An array as PostgreSQL reads it: every element quoted, {@code null} as NULL. */
public final class ArrayLiteral {
  private ArrayLiteral() {}

  public static String of(Collection<?> elements) {
    return of(elements.stream());
  }

  public static String of(Stream<?> elements) {
    StringBuilder literal = new StringBuilder("{");
    elements.forEachOrdered(element -> append(literal, element));
    return literal.append('}').toString();
  }

  private static void append(StringBuilder literal, Object element) {
    if (literal.length() > 1) {
      literal.append(',');
    }
    if (element == null) {
      literal.append("NULL");
      return;
    }
    String text = element.toString();
    literal.append('"');
    int written = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        literal.append(text, written, i).append('\\');
        written = i;
      }
    }
    literal.append(text, written, text.length()).append('"');
  }
}
