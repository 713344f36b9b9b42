package dk.sporskifte.casework.inbox;

import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.model.InboxLine;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The day a record tells of, where its feed says one: an instant with offset, or a date. */
final class EventDay {
  private static final String FIELD = "eventAt";

  private EventDay() {}

  static Optional<LocalDate> of(InboxLine line) {
    return Optional.ofNullable(line.details().get(FIELD)).flatMap(EventDay::parse);
  }

  private static Optional<LocalDate> parse(String text) {
    try {
      return Optional.of(Copenhagen.dayOf(OffsetDateTime.parse(text).toInstant()));
    } catch (DateTimeException noOffset) {
      return date(text);
    }
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException notOne) {
      return Optional.empty();
    }
  }
}
