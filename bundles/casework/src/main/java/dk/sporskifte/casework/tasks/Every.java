package dk.sporskifte.casework.tasks;

import dk.sporskifte.casework.api.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A list to its end, page by page. */
final class Every {
  private Every() {}

  static <T> List<T> page(Function<Optional<String>, Page<T>> list) {
    List<T> all = new ArrayList<>();
    Optional<String> from = Optional.empty();
    do {
      Page<T> page = list.apply(from);
      all.addAll(page.items());
      from = page.next();
    } while (from.isPresent());
    return all;
  }
}
