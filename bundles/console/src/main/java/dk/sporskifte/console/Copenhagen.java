package dk.sporskifte.console;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Days and times are Copenhagen's. */
final class Copenhagen {
  private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZONE);

  private Copenhagen() {}

  static LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }

  static String time(Instant instant) {
    return SECOND.format(instant);
  }
}
