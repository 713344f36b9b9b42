package dk.sporskifte.model;

import java.util.Objects;

/** Checks shared by the constructors of the domain's records. */
final class Require {
  private Require() {}

  static String text(String value, String what) {
    if (Objects.requireNonNull(value, what).isBlank()) {
      throw new IllegalArgumentException(what + " must not be blank");
    }
    return value.strip();
  }

  static void that(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
