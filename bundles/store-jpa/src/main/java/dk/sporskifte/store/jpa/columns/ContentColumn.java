package dk.sporskifte.store.jpa.columns;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.persistence.AttributeConverter;
import javax.persistence.Converter;

/** {@code json}: the values of each field by its key, in the order of the template. */
@Converter
public class ContentColumn implements AttributeConverter<Map<String, List<String>>, Object> {
  private static final TypeReference<LinkedHashMap<String, List<String>>> TYPE =
      new TypeReference<LinkedHashMap<String, List<String>>>() {};

  @Override
  public Object convertToDatabaseColumn(Map<String, List<String>> value) {
    return TypedValue.of("json", Json.written(value));
  }

  @Override
  public Map<String, List<String>> convertToEntityAttribute(Object column) {
    return Json.read(column, TYPE);
  }
}
