package dk.sporskifte.testkit;

import java.time.LocalDate;
import java.util.stream.IntStream;

/** The last four digits a birth year allows: their first digit tells the century. */
final class SyntheticSerials {
  private SyntheticSerials() {}

  static IntStream of(LocalDate born) {
    int year = born.getYear();
    if (year >= 1858 && year <= 1899) {
      return IntStream.range(5000, 9000);
    }
    if (year >= 1900 && year <= 1999) {
      return IntStream.range(0, 4000);
    }
    if (year >= 2000 && year <= 2036) {
      return IntStream.range(4000, 10000);
    }
    if (year >= 2037 && year <= 2057) {
      return IntStream.range(5000, 9000);
    }
    throw new IllegalArgumentException("CPR numbers know births from 1858 to 2057, not " + year);
  }
}
