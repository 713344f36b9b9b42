package dk.sporskifte.store.jpa.rows;

import dk.sporskifte.casework.api.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Pages out of rows that were asked for in order, one more than a page holds. */
public final class Pages {
  private Pages() {}

  /**
   * @param found at most {@code size + 1}; the last tells only that there is more
   * @param cursor of a row, where the next page begins
   */
  public static <R, T> Page<T> of(
      List<R> found, int size, Function<R, T> record, Function<R, String> cursor) {
    List<R> shown = found.subList(0, Math.min(found.size(), size));
    Optional<String> next =
        shown.size() < found.size()
            ? Optional.of(cursor.apply(shown.get(shown.size() - 1)))
            : Optional.empty();
    return new Page<>(shown.stream().map(record).toList(), next);
  }
}
