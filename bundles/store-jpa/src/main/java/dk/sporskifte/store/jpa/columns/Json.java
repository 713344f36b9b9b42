package dk.sporskifte.store.jpa.columns;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads what a later version may have written with more in it. */
final class Json {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private Json() {}

  static String written(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be written as JSON: " + value.getClass(), e);
    }
  }

  static <T> T read(Object column, TypeReference<T> type) {
    try {
      return MAPPER.readValue(column.toString(), type);
    } catch (JsonProcessingException e) {
      e.clearLocation();
      throw new IllegalStateException("a column does not hold the JSON it should", e);
    }
  }
}
