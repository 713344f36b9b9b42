package dk.sporskifte.casework.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
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
 * @param unpublished cells that no table has, and that sums tell of
 * @param published cells that were shown before, and so can be hidden no more
 */
record Suppression(
    Map<String, Long> cells, List<Sum> sums, Set<String> unpublished, Set<String> published) {
  /** A count below is hidden. */
  static final int FEWEST = 5;

  /** What may be said of a part whose whole is hidden, the most telling first. */
  private static final List<Integer> PERCENTS = List.of(90, 75, 50);

  Suppression {
    cells = Map.copyOf(cells);
    Map<String, Long> counted = cells;
    sums = sums.stream().filter(sum -> sum.holds(counted)).toList();
    unpublished = Set.copyOf(unpublished);
    published = Set.copyOf(published);
  }

  Suppression(Map<String, Long> cells, List<Sum> sums) {
    this(cells, sums, Set.of(), Set.of());
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

    private boolean holds(Map<String, Long> cells) {
      return cells.get(total) == parts.stream().mapToLong(cells::get).sum();
    }
  }

  /** So much of something was met. */
  record AtLeast(String met, String of, int percent) {}

  Set<String> hidden() {
    Set<String> hidden = new LinkedHashSet<>();
    cells.keySet().stream()
        .sorted()
        .filter(cell -> isSmall(cell) || unpublished.contains(cell))
        .forEach(hidden::add);
    Set<String> lost = new HashSet<>();
    Optional<String> told = told(hidden, List.of(), lost);
    while (told.isPresent()) {
      Optional<String> next = next(told.get(), hidden);
      next.ifPresent(hidden::add);
      if (next.isEmpty()) {
        // What tells it was published earlier: nothing that is hidden now changes that.
        lost.add(told.get());
      }
      told = told(hidden, List.of(), lost);
    }
    return hidden;
  }

  /**
   * What can be said of parts that are shown, and whose wholes are not, without a small cell being
   * told by it.
   *
   * @param parts with any percent
   */
  List<AtLeast> said(Set<String> hidden, List<AtLeast> parts) {
    List<AtLeast> said = new ArrayList<>();
    for (AtLeast part : parts) {
      if (!hidden.contains(part.met()) && hidden.contains(part.of())) {
        PERCENTS.stream()
            .map(percent -> new AtLeast(part.met(), part.of(), percent))
            .filter(
                share -> 100 * cells.get(share.met()) >= share.percent() * cells.get(share.of()))
            .filter(share -> tellsNothing(hidden, said, share))
            .findFirst()
            .ifPresent(said::add);
      }
    }
    return said;
  }

  private boolean tellsNothing(Set<String> hidden, List<AtLeast> said, AtLeast share) {
    List<AtLeast> with = new ArrayList<>(said);
    with.add(share);
    return told(hidden, with, Set.of()).isEmpty();
  }

  private boolean isSmall(String cell) {
    return cells.get(cell) < FEWEST && !published.contains(cell);
  }

  /** A small cell that what is shown says too much of. */
  private Optional<String> told(Set<String> hidden, List<AtLeast> said, Set<String> lost) {
    Bounds known = new Bounds(cells, sums, said, hidden);
    return hidden.stream()
        .filter(this::isSmall)
        .filter(cell -> !lost.contains(cell))
        .filter(cell -> known.width(cell) < FEWEST)
        .findFirst();
  }

  /**
   * The nearest that tells of it; a total before a part, a small number before a great one, so that
   * as little as possible is lost.
   */
  private Optional<String> next(String told, Set<String> hidden) {
    Set<String> near = new LinkedHashSet<>(Set.of(told));
    Set<Sum> seen = new LinkedHashSet<>();
    Optional<String> found = Optional.empty();
    boolean further = true;
    while (found.isEmpty() && further) {
      List<Sum> reached = with(near).filter(sum -> !seen.contains(sum)).toList();
      further = seen.addAll(reached);
      found =
          Stream.of(
                  reached.stream().map(Sum::total),
                  reached.stream().flatMap(Sum::members).filter(this::isTotal),
                  reached.stream().flatMap(Sum::members))
              .map(some -> smallest(some, hidden))
              .flatMap(Optional::stream)
              .findFirst();
      reached.stream().flatMap(Sum::members).filter(hidden::contains).forEach(near::add);
    }
    return found;
  }

  private boolean isTotal(String cell) {
    return sums.stream().map(Sum::total).anyMatch(cell::equals);
  }

  private Optional<String> smallest(Stream<String> some, Set<String> hidden) {
    return some.filter(c -> !hidden.contains(c) && !published.contains(c))
        .min(Comparator.<String, Long>comparing(cells::get).thenComparing(c -> c));
  }

  private Stream<Sum> with(Set<String> some) {
    return sums.stream().filter(s -> s.members().anyMatch(some::contains));
  }
}
