package dk.sporskifte.store.jpa.columns;

import java.util.List;
import java.util.UUID;
import javax.persistence.AttributeConverter;
import javax.persistence.Converter;

/** {@code uuid[]}. */
@Converter
public class UuidsColumn implements AttributeConverter<List<UUID>, Object> {
  @Override
  public Object convertToDatabaseColumn(List<UUID> value) {
    return TypedValue.of("uuid[]", ArrayLiteral.of(value));
  }

  @Override
  public List<UUID> convertToEntityAttribute(Object column) {
    return List.of((UUID[]) column);
  }
}
