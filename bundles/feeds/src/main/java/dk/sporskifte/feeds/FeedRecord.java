package dk.sporskifte.feeds;

import dk.sporskifte.model.PersonBlock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A record as it was sent.
 *
 * @param person as far as it could be read
 * @param fields the feed's own fields by name, in the order of its schema
 */
public record FeedRecord(int recordNo, PersonBlock person, Map<String, String> fields) {
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  public FeedRecord {
    Objects.requireNonNull(person);
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  public Optional<String> text(String field) {
    return Optional.ofNullable(fields.get(field));
  }

  /** The day in Denmark of a date, or of a time with its offset; empty when it is neither. */
  public Optional<LocalDate> day(String field) {
    return text(field).flatMap(FeedRecord::dayOf);
  }

  /** Holds nothing but the number, so that a person never reaches a log by accident. */
  @Override
  public String toString() {
    return "FeedRecord " + recordNo;
  }

  private static Optional<LocalDate> dayOf(String text) {
    try {
      return Optional.of(
          text.length() == 10
              ? LocalDate.parse(text)
              : OffsetDateTime.parse(text).atZoneSameInstant(DENMARK).toLocalDate());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
