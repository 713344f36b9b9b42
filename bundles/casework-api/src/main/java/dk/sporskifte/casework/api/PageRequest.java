package dk.sporskifte.casework.api;

import java.util.Objects;
import java.util.Optional;

/**
 * Which page of a list: keyset, never offset.
 *
 * @param after {@link Page#next()} of the page before
 * @param size 1 to 100
 */
public record PageRequest(Optional<String> after, int size) {
  public PageRequest {
    Objects.requireNonNull(after);
    if (size < 1 || size > 100) {
      throw new IllegalArgumentException("a page holds 1 to 100 items");
    }
  }

  public static PageRequest first() {
    return new PageRequest(Optional.empty(), 20);
  }
}
