package dk.sporskifte.store.jpa.columns;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.persistence.AttributeConverter;
import javax.persistence.Converter;

/** Cut off at the microsecond: PostgreSQL would round, and what is now would lie in the future. */
@Converter(autoApply = true)
public class InstantColumn implements AttributeConverter<Instant, Timestamp> {
  public static Timestamp of(Instant value) {
    return Timestamp.from(kept(value));
  }

  /** For statements that write many at once. */
  public static Instant kept(Instant value) {
    return value.truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  public Timestamp convertToDatabaseColumn(Instant value) {
    return value == null ? null : of(value);
  }

  @Override
  public Instant convertToEntityAttribute(Timestamp column) {
    return column == null ? null : column.toInstant();
  }
}
