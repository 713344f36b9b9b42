package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Cuts a list into pages; in memory its index is the key. */
final class Paging {
  private Paging() {}

  static <T> Page<T> of(Stream<T> all, PageRequest request) {
    List<T> items = all.toList();
    int from = request.after().map(Integer::parseInt).orElse(0);
    int to = Math.min(from + request.size(), items.size());
    return new Page<>(
        items.subList(Math.min(from, to), to),
        to < items.size() ? Optional.of(String.valueOf(to)) : Optional.empty());
  }
}
