package dk.sporskifte.casework.figures;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
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
    return hidden(Effort.usual());
  }

  /** With less effort more is hidden, and never less than it takes. */
  Set<String> hidden(Effort effort) {
    Set<String> hidden = new LinkedHashSet<>();
    cells.keySet().stream()
        .sorted()
        .filter(cell -> isSmall(cell) || unpublished.contains(cell))
        .forEach(hidden::add);
    Bounds known = new Bounds(cells, sums, List.of(), hidden, effort);
    Nearest nearest = new Nearest(this);
    Deque<String> small = new ArrayDeque<>(hidden.stream().filter(this::isSmall).toList());
    while (!small.isEmpty()) {
      // What leaves enough open leaves no less when more is hidden: it is not asked about again.
      if (known.open(small.peek(), FEWEST).isPresent()) {
        small.poll();
        continue;
      }
      Optional<String> next = nearest.to(small.peek(), hidden);
      if (next.isEmpty()) {
        // What tells it was published earlier: nothing that is hidden now changes that.
        small.poll();
        continue;
      }
      hidden.add(next.get());
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
    List<AtLeast> wanted =
        parts.stream().filter(p -> !hidden.contains(p.met()) && hidden.contains(p.of())).toList();
    Effort effort = Effort.usual();
    Map<String, Set<String>> open = new HashMap<>();
    List<AtLeast> said = new ArrayList<>();
    if (wanted.isEmpty() || !stayOpen(small(hidden), hidden, said, open, effort)) {
      return said;
    }
    for (AtLeast part : wanted) {
      PERCENTS.stream()
          .map(percent -> new AtLeast(part.met(), part.of(), percent))
          .filter(share -> 100 * cells.get(share.met()) >= share.percent() * cells.get(share.of()))
          .filter(share -> tellsNothing(hidden, said, share, open, effort))
          .findFirst()
          .ifPresent(said::add);
    }
    return said;
  }

  /** Only what needs the whole to be open: for all others nothing is new. */
  private boolean tellsNothing(
      Set<String> hidden,
      List<AtLeast> said,
      AtLeast share,
      Map<String, Set<String>> open,
      Effort effort) {
    List<AtLeast> with = new ArrayList<>(said);
    with.add(share);
    List<String> asked =
        small(hidden).stream().filter(cell -> open.get(cell).contains(share.of())).toList();
    Map<String, Set<String>> now = new HashMap<>(open);
    boolean nothing = stayOpen(asked, hidden, with, now, effort);
    if (nothing) {
      open.putAll(now);
    }
    return nothing;
  }

  /**
   * @param open by cell, what has to be open for it; filled
   */
  private boolean stayOpen(
      List<String> asked,
      Set<String> hidden,
      List<AtLeast> said,
      Map<String, Set<String>> open,
      Effort effort) {
    Bounds known = new Bounds(cells, sums, said, hidden, effort);
    for (String cell : asked) {
      Optional<Set<String>> around = known.open(cell, FEWEST);
      around.ifPresent(found -> open.put(cell, found));
      if (around.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private List<String> small(Set<String> hidden) {
    return hidden.stream().filter(this::isSmall).toList();
  }

  private boolean isSmall(String cell) {
    return cells.get(cell) < FEWEST && !published.contains(cell);
  }
}
