package dk.sporskifte.store.jpa.columns;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.sporskifte.model.Source;
import java.util.List;
import javax.persistence.AttributeConverter;
import javax.persistence.Converter;

/** {@code jsonb}. */
@Converter
public class SourcesColumn implements AttributeConverter<List<Source>, Object> {
  private static final TypeReference<List<Source>> TYPE = new TypeReference<List<Source>>() {};

  @Override
  public Object convertToDatabaseColumn(List<Source> value) {
    return TypedValue.of("jsonb", Json.written(value));
  }

  @Override
  public List<Source> convertToEntityAttribute(Object column) {
    return Json.read(column, TYPE);
  }
}
