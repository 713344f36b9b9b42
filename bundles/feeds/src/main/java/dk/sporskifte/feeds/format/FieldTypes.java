package dk.sporskifte.feeds.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * JSON types of the fields somebody asks for; whatever else a message holds is passed over.
 *
 * @param types {@code integer}, {@code boolean} and so on, by name; a field inside another is
 *     written with a dot
 */
public record FieldTypes(Map<String, String> types) {
  private static final Pattern INTEGER = Pattern.compile("-?\\d{1,9}");

  public FieldTypes {
    types = Map.copyOf(types);
  }

  boolean knows(String field) {
    return types.containsKey(field);
  }

  /**
   * Puts what a format has as text. What is no number or truth value stays text, and the schema
   * refuses it.
   *
   * @param own name of the field in its object
   * @param field the whole of it, with dots
   */
  void put(ObjectNode node, String own, String field, String text) {
    String type = types.getOrDefault(field, "");
    if (type.equals("integer") && isInteger(text)) {
      node.put(own, Integer.parseInt(text));
    } else if (type.equals("boolean") && (text.equals("true") || text.equals("false"))) {
      node.put(own, Boolean.parseBoolean(text));
    } else {
      node.put(own, text);
    }
  }

  static boolean isInteger(String text) {
    return INTEGER.matcher(text).matches();
  }
}
