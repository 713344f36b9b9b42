package dk.sporskifte.municipality.spi;

import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What the constructors of this package demand. */
final class Check {
  private Check() {}

  static String text(String value, String what) {
    that(!Objects.requireNonNull(value, what).isBlank(), what + " must not be blank");
    return value;
  }

  /** Some time, not none and not backwards. */
  static Period time(Period value, String what) {
    that(!value.isNegative() && !value.isZero(), what + " must be some time");
    return value;
  }

  static <T> void unique(List<T> elements, Function<T, String> id, String what) {
    var seen = new HashSet<String>();
    for (T element : elements) {
      that(seen.add(id.apply(element)), "two of one " + what + ": " + id.apply(element));
    }
  }

  static void that(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
