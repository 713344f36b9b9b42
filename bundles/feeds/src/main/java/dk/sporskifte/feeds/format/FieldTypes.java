package dk.sporskifte.feeds.format;

import java.util.Map;

/**
 * JSON types of the fields somebody asks for; whatever else a message holds is passed over.
 *
 * @param types {@code integer}, {@code boolean} and so on, by name; a field inside another is
 *     written with a dot
 */
public record FieldTypes(Map<String, String> types) {
  public FieldTypes {
    types = Map.copyOf(types);
  }

  boolean knows(String field) {
    return types.containsKey(field);
  }

  boolean isInteger(String field) {
    return "integer".equals(types.get(field));
  }

  boolean isBoolean(String field) {
    return "boolean".equals(types.get(field));
  }
}
