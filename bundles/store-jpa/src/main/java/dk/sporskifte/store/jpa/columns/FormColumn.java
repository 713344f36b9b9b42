package dk.sporskifte.store.jpa.columns;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.sporskifte.model.RecordForm;
import javax.persistence.AttributeConverter;
import javax.persistence.Converter;

/** {@code json}. */
@Converter
public class FormColumn implements AttributeConverter<RecordForm, Object> {
  private static final TypeReference<RecordForm> TYPE = new TypeReference<RecordForm>() {};

  @Override
  public Object convertToDatabaseColumn(RecordForm value) {
    return TypedValue.of("json", Json.written(value));
  }

  @Override
  public RecordForm convertToEntityAttribute(Object column) {
    return Json.read(column, TYPE);
  }
}
