package dk.sporskifte.casework.moving;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as spreadsheets and people write them. */
final class Days {
  private static final Pattern DANISH = Pattern.compile("(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(T00:00(:00)?)?");

  private Days() {}

  static Optional<LocalDate> read(String text) {
    var danish = DANISH.matcher(text);
    var iso = ISO.matcher(text);
    if (danish.matches()) {
      return day(danish.group(3), danish.group(2), danish.group(1));
    }
    return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
