package dk.sporskifte.municipality.spi;

import java.util.Objects;

/** What the constructors of this package demand. */
final class Check {
  private Check() {}

  static String text(String value, String what) {
    that(!Objects.requireNonNull(value, what).isBlank(), what + " must not be blank");
    return value;
  }

  static void that(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
