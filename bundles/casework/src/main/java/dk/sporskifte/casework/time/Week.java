package dk.sporskifte.casework.time;

import java.time.Instant;
import java.time.LocalDate;

/** What lists call this week: seven days that begin today, or end with it. */
public final class Week {
  private static final int DAYS = 7;

  private Week() {}

  /** The first day after the week that begins on that day. */
  public static LocalDate from(LocalDate today) {
    return today.plusDays(DAYS);
  }

  /** When the week that ends with that day began. */
  public static Instant recentFrom(LocalDate today) {
    return Copenhagen.startOf(today.minusDays(DAYS - 1L));
  }
}
