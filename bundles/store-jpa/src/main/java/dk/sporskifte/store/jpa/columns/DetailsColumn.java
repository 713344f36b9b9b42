package dk.sporskifte.store.jpa.columns;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.persistence.AttributeConverter;
import javax.persistence.Converter;

/** {@code json}: fields by name in the order they came, which {@code jsonb} would lose. */
@Converter
public class DetailsColumn implements AttributeConverter<Map<String, String>, Object> {
  private static final TypeReference<LinkedHashMap<String, String>> TYPE =
      new TypeReference<LinkedHashMap<String, String>>() {};

  @Override
  public Object convertToDatabaseColumn(Map<String, String> value) {
    return TypedValue.of("json", written(value));
  }

  /** For statements that write many at once. */
  public static String written(Map<String, String> value) {
    return Json.written(value);
  }

  @Override
  public Map<String, String> convertToEntityAttribute(Object column) {
    return Json.read(column, TYPE);
  }
}
