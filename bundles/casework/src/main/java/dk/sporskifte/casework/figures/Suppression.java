package dk.sporskifte.casework.figures;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which cells of published figures are hidden (LAW-29). Those below {@link #FEWEST} are; and as
 * many more as it takes, so that from what is shown, and the sums that are known to hold, nobody
 * can work out a small one: what is shown leaves open at least {@link #FEWEST} values on from the
 * least that it can be. A hidden cell does not tell why it is hidden.
 *
 * @param cells what each counts
 * @param sums that hold between them
 */
record Suppression(Map<String, Long> cells, List<Sum> sums) {
  /** A count below is hidden. */
  static final int FEWEST = 5;

  Suppression {
    cells = Map.copyOf(cells);
    sums = List.copyOf(sums);
  }

  /** A total that is known to be the sum of its parts. */
  record Sum(String total, List<String> parts) {
    Sum {
      Objects.requireNonNull(total);
      parts = List.copyOf(parts);
    }

    Stream<String> members() {
      return Stream.concat(Stream.of(total), parts.stream());
    }
  }

  Set<String> hidden() {
    Set<String> hidden = new LinkedHashSet<>();
    cells.keySet().stream().sorted().filter(this::isSmall).forEach(hidden::add);
    Optional<String> told = told(hidden);
    while (told.isPresent()) {
      hidden.add(next(told.get(), hidden));
      told = told(hidden);
    }
    return hidden;
  }

  private boolean isSmall(String cell) {
    return cells.get(cell) < FEWEST;
  }

  /** A small cell that what is shown says too much of. */
  private Optional<String> told(Set<String> hidden) {
    Bounds known = new Bounds(cells, sums, hidden);
    return hidden.stream().filter(this::isSmall).filter(c -> known.width(c) < FEWEST).findFirst();
  }

  /** A total before a part, a small number before a great one: as little as possible is lost. */
  private String next(String told, Set<String> hidden) {
    return Stream.of(withCell(told), withAny(hidden))
        .flatMap(
            near ->
                Stream.of(near.stream().map(Sum::total), near.stream().flatMap(Sum::members))
                    .map(some -> smallest(some, hidden)))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nothing is left to hide"));
  }

  private Optional<String> smallest(Stream<String> some, Set<String> hidden) {
    return some.filter(c -> !hidden.contains(c))
        .min(Comparator.<String, Long>comparing(cells::get).thenComparing(c -> c));
  }

  private List<Sum> withCell(String cell) {
    return sums.stream().filter(s -> s.members().anyMatch(cell::equals)).toList();
  }

  private List<Sum> withAny(Collection<String> some) {
    return sums.stream().filter(s -> s.members().anyMatch(some::contains)).toList();
  }
}
