package dk.sporskifte.store.jpa.columns;

import java.util.UUID;
import javax.persistence.AttributeConverter;
import javax.persistence.Converter;

/** Passes ids on as they are; EclipseLink would serialize them. */
@Converter(autoApply = true)
public class UuidColumn implements AttributeConverter<UUID, UUID> {
  @Override
  public UUID convertToDatabaseColumn(UUID value) {
    return value;
  }

  @Override
  public UUID convertToEntityAttribute(UUID column) {
    return column;
  }
}
