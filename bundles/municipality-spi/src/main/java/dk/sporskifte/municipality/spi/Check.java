package dk.sporskifte.municipality.spi;

import java.time.Period;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What the constructors of this package demand. A refusal names the element, what is wrong and what
 * to do, since whoever reads it wrote the municipality and not the platform.
 */
final class Check {
  private Check() {}

  static String text(String value, String what) {
    that(
        !Objects.requireNonNull(value, what).isBlank(),
        what + " must not be blank: write its text");
    return value;
  }

  /** Some time, not none and not backwards. */
  static Period time(Period value, String what) {
    that(
        !value.isNegative() && !value.isZero(),
        what + " must be some time, and is " + value + ": give days, weeks, months or years");
    return value;
  }

  static <T> void unique(List<T> elements, Function<T, String> id, String what) {
    var seen = new HashSet<String>();
    for (T element : elements) {
      String own = id.apply(element);
      that(seen.add(own), "two of one " + what + ": " + own + ": give one of them another id");
    }
  }

  /** That people can tell them apart: they are chosen by these names. */
  static <T> void named(List<T> elements, Function<T, String> name, String what) {
    var seen = new HashSet<String>();
    for (T element : elements) {
      String own = name.apply(element);
      that(seen.add(own), "two " + what + " are called " + own + ": say in the name whose it is");
    }
  }

  /** That what an element names is there. */
  static void known(String who, String what, String wanted, Collection<String> there) {
    that(
        there.contains(wanted),
        who + " names the unknown " + what + " " + wanted + ": add it, or name one of " + there);
  }

  static void that(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
