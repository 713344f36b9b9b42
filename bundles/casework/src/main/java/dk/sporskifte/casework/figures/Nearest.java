package dk.sporskifte.casework.figures;

import dk.sporskifte.casework.figures.Suppression.Sum;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What else may be hidden so that a cell is told no more. */
final class Nearest {
  private final Suppression in;
  private final Set<String> totals;
  private final Map<String, List<Sum>> sums = new HashMap<>();

  Nearest(Suppression in) {
    this.in = in;
    totals = in.sums().stream().map(Sum::total).collect(Collectors.toSet());
    in.sums()
        .forEach(
            sum ->
                sum.members()
                    .distinct()
                    .forEach(m -> sums.computeIfAbsent(m, c -> new ArrayList<>()).add(sum)));
  }

  /**
   * The nearest that tells of it; a total before a part, a small number before a great one, so that
   * as little as possible is lost.
   */
  Optional<String> to(String told, Set<String> hidden) {
    Set<Sum> seen = new LinkedHashSet<>();
    Collection<String> ring = List.of(told);
    while (!ring.isEmpty()) {
      Set<Sum> reached = new LinkedHashSet<>();
      ring.forEach(cell -> reached.addAll(sums.getOrDefault(cell, List.of())));
      reached.removeAll(seen);
      seen.addAll(reached);
      Optional<String> found =
          Stream.of(
                  reached.stream().map(Sum::total),
                  reached.stream().flatMap(Sum::members).filter(totals::contains),
                  reached.stream().flatMap(Sum::members))
              .map(some -> smallest(some, hidden))
              .flatMap(Optional::stream)
              .findFirst();
      if (found.isPresent()) {
        return found;
      }
      ring =
          reached.stream()
              .flatMap(Sum::members)
              .filter(hidden::contains)
              .collect(Collectors.toCollection(LinkedHashSet::new));
    }
    return Optional.empty();
  }

  private Optional<String> smallest(Stream<String> some, Set<String> hidden) {
    return some.filter(c -> !hidden.contains(c) && !in.published().contains(c))
        .min(Comparator.<String, Long>comparing(in.cells()::get).thenComparing(c -> c));
  }
}
