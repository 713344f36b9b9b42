package dk.sporskifte.itests.client;

import java.time.LocalDate;
import java.time.ZoneId;

/** Days as the platform counts them. */
public final class Dates {
  public static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

  private Dates() {}

  public static LocalDate today() {
    return LocalDate.now(COPENHAGEN);
  }

  /** A birthday in the middle of the year, so that nobody turns a year older during a test. */
  public static LocalDate bornYearsAgo(int years) {
    return today().minusYears(years).minusDays(100);
  }
}
