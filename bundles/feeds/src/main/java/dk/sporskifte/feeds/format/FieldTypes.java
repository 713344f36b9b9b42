package dk.sporskifte.feeds.format;

import java.util.Map;

/**
 * JSON types of a record's fields, for formats that know text alone.
 *
 * @param types {@code integer}, {@code boolean} and so on, by name; a field inside another is
 *     written with a dot
 */
public record FieldTypes(Map<String, String> types) {
  public FieldTypes {
    types = Map.copyOf(types);
  }

  boolean isInteger(String field) {
    return "integer".equals(types.get(field));
  }

  boolean isBoolean(String field) {
    return "boolean".equals(types.get(field));
  }
}
