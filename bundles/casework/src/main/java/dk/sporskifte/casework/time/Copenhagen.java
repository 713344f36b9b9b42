package dk.sporskifte.casework.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days, ages and deadlines are those of Copenhagen. */
public final class Copenhagen {
  public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

  private static final DateTimeFormatter DANISH =
      DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("da-DK"));

  private Copenhagen() {}

  public static LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }

  /** The first instant of that day. */
  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }

  /** {@code 2. marts 2026}. */
  public static String danish(LocalDate day) {
    return DANISH.format(day);
  }
}
