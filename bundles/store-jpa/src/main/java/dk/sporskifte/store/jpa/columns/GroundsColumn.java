package dk.sporskifte.store.jpa.columns;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.sporskifte.model.Decision;
import java.util.List;
import javax.persistence.AttributeConverter;
import javax.persistence.Converter;

/** {@code jsonb}. */
@Converter
public class GroundsColumn implements AttributeConverter<List<Decision.Ground>, Object> {
  private static final TypeReference<List<Decision.Ground>> TYPE =
      new TypeReference<List<Decision.Ground>>() {};

  @Override
  public Object convertToDatabaseColumn(List<Decision.Ground> value) {
    return TypedValue.of("jsonb", Json.written(value));
  }

  @Override
  public List<Decision.Ground> convertToEntityAttribute(Object column) {
    return Json.read(column, TYPE);
  }
}
