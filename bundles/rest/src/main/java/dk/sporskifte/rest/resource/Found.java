package dk.sporskifte.rest.resource;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import java.util.List;
import java.util.function.Predicate;

/** One of many. */
final class Found {
  private Found() {}

  static <T> Outcome<T> in(List<T> all, Predicate<T> wanted) {
    return all.stream()
        .filter(wanted)
        .findFirst()
        .map(Outcome::done)
        .orElseGet(() -> Outcome.refused(Refusal.notFound()));
  }
}
