package dk.sporskifte.feeds.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What a schema says of a field.
 *
 * @param label what a caseworker calls it
 * @param type of JSON; empty where the schema names values instead
 */
record DescribedField(String label, String type) {
  static final String UNLABELLED = "Feltet";

  /**
   * The fields of an object and of the objects inside it, by path with slashes, in their order.
   *
   * @param resolve the schema a {@code $ref} leads to
   */
  static Map<String, DescribedField> all(JsonNode properties, UnaryOperator<JsonNode> resolve) {
    Map<String, DescribedField> all = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> property : properties.properties()) {
      JsonNode schema = resolve.apply(property.getValue());
      String label = property.getValue().path("title").asText(UNLABELLED);
      all.put(property.getKey(), new DescribedField(label, schema.path("type").asText()));
      all(schema.path("properties"), resolve)
          .forEach((inner, field) -> all.put(property.getKey() + "/" + inner, field));
    }
    return all;
  }
}
