package dk.sporskifte.casework.inbox;

import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.model.InboxLine;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The day a record tells of, where its feed says one: an instant with offset, or a date. */
final class EventDay {
  /** As the feeds name it: the day something holds from is that of its event. */
  private static final List<String> FIELDS = List.of("eventAt", "from");

  private EventDay() {}

  static Optional<LocalDate> of(InboxLine line) {
    return FIELDS.stream()
        .flatMap(field -> Optional.ofNullable(line.details().get(field)).stream())
        .findFirst()
        .flatMap(EventDay::parse);
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
