package dk.sporskifte.casework.figures;

import dk.sporskifte.casework.figures.Suppression.Sum;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Between what each hidden cell must lie for somebody who sees all the others and knows the sums.
 * Each sum narrows its members until none does any more.
 */
final class Bounds {
  private static final long UNBOUNDED = Long.MAX_VALUE / 1_000_000;

  private final Map<String, Long> least = new HashMap<>();
  private final Map<String, Long> most = new HashMap<>();

  Bounds(Map<String, Long> cells, List<Sum> sums, Set<String> hidden) {
    cells.forEach(
        (cell, count) -> {
          least.put(cell, hidden.contains(cell) ? 0 : count);
          most.put(cell, hidden.contains(cell) ? UNBOUNDED : count);
        });
    boolean narrowed = true;
    while (narrowed) {
      narrowed = false;
      for (Sum sum : sums) {
        narrowed |= narrow(sum);
      }
    }
  }

  /** How many values more than one are possible. */
  long width(String cell) {
    return most.get(cell) - least.get(cell);
  }

  private boolean narrow(Sum sum) {
    boolean narrowed = within(sum.total(), of(least, sum, ""), of(most, sum, ""));
    for (String part : sum.parts()) {
      narrowed |=
          within(
              part,
              least.get(sum.total()) - of(most, sum, part),
              most.get(sum.total()) - of(least, sum, part));
    }
    return narrowed;
  }

  private boolean within(String cell, long from, long to) {
    long lowest = Math.max(least.get(cell), from);
    long highest = Math.min(most.get(cell), to);
    boolean narrower = lowest > least.get(cell) || highest < most.get(cell);
    least.put(cell, lowest);
    most.put(cell, highest);
    return narrower;
  }

  /** The parts together, without one. */
  private static long of(Map<String, Long> bound, Sum sum, String without) {
    return sum.parts().stream().filter(p -> !p.equals(without)).mapToLong(bound::get).sum();
  }
}
