package dk.sporskifte.console;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days are Copenhagen's. */
final class Copenhagen {
  private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

  private Copenhagen() {}

  static LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }
}
