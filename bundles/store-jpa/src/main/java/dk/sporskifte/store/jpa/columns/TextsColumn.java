package dk.sporskifte.store.jpa.columns;

import java.util.List;
import javax.persistence.AttributeConverter;
import javax.persistence.Converter;

/** {@code text[]}. */
@Converter
public class TextsColumn implements AttributeConverter<List<String>, Object> {
  @Override
  public Object convertToDatabaseColumn(List<String> value) {
    return TypedValue.of("text[]", ArrayLiteral.of(value));
  }

  @Override
  public List<String> convertToEntityAttribute(Object column) {
    return List.of((String[]) column);
  }
}
