package dk.sporskifte.casework.figures;

import dk.sporskifte.casework.figures.Suppression.AtLeast;
import dk.sporskifte.casework.figures.Suppression.Sum;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Between what each hidden cell must lie for somebody who sees all the others, knows the sums and
 * puts all of it together.
 *
 * <p>Twenty half-years hang together in thousands of numbers. So a cell is first looked at with
 * those around it, as if the attacker knew all further away: what is open then is open to somebody
 * who knows less. Only where that does not do are more of them left open, at last all that hang
 * together, as far as the effort goes. Where it does not go so far, the cell counts as told.
 */
final class Bounds {
  private static final double CLOSE = 1e-6;

  /** Cells left open at first, and how many times as many each time thereafter. */
  private static final int FIRST = 16;

  private static final int TIMES = 4;

  private final Map<String, Long> cells;
  private final Set<String> hidden;
  private final Effort effort;
  private final Map<String, List<Sum>> sums = new HashMap<>();
  private final Map<String, List<AtLeast>> shares = new HashMap<>();

  /**
   * @param hidden may grow meanwhile
   */
  Bounds(
      Map<String, Long> cells,
      List<Sum> sums,
      List<AtLeast> shares,
      Set<String> hidden,
      Effort effort) {
    this.cells = cells;
    this.hidden = hidden;
    this.effort = effort;
    sums.forEach(
        sum ->
            sum.members()
                .distinct()
                .forEach(m -> this.sums.computeIfAbsent(m, c -> new ArrayList<>()).add(sum)));
    for (AtLeast share : shares) {
      this.shares.computeIfAbsent(share.met(), c -> new ArrayList<>()).add(share);
      this.shares.computeIfAbsent(share.of(), c -> new ArrayList<>()).add(share);
    }
  }

  /**
   * Hidden cells that leave at least so many values open for it, whatever all others are; empty
   * where it is told, or may be. It stays so whatever else is hidden.
   */
  Optional<Set<String>> open(String cell, long values) {
    try {
      for (int most = FIRST; ; most *= TIMES) {
        List<String> around = around(cell, most);
        if (width(cell, around) >= values) {
          return Optional.of(Set.copyOf(around));
        }
        if (around.size() < most) {
          return Optional.empty();
        }
      }
    } catch (Effort.Spent enough) {
      return Optional.empty();
    }
  }

  /** The nearest, itself the first. */
  private List<String> around(String cell, int most) {
    Set<String> found = new LinkedHashSet<>(Set.of(cell));
    Deque<String> next = new ArrayDeque<>(found);
    while (!next.isEmpty() && found.size() < most) {
      String one = next.poll();
      for (Sum sum : sums.getOrDefault(one, List.of())) {
        sum.members().forEach(member -> meet(member, found, next));
      }
      for (AtLeast share : shares.getOrDefault(one, List.of())) {
        meet(share.met(), found, next);
        meet(share.of(), found, next);
      }
    }
    return found.stream().limit(most).toList();
  }

  private void meet(String cell, Set<String> found, Deque<String> next) {
    if (hidden.contains(cell) && found.add(cell)) {
      next.add(cell);
    }
  }

  /** How many values more than one are possible. */
  private long width(String cell, List<String> open) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    open.forEach(each -> numbers.put(each, numbers.size()));
    Set<Sum> known = touching(sums, open);
    Set<AtLeast> said = touching(shares, open);
    Optional<Simplex> possible =
        Simplex.of(
            equations(numbers, known, said),
            numbers.size() + said.size(),
            effort.of(numbers.size()));
    if (possible.isEmpty()) {
      return 0;
    }
    int number = numbers.get(cell);
    double most = possible.get().most(number);
    return Double.isInfinite(most)
        ? Long.MAX_VALUE
        : (long) (Math.floor(most + CLOSE) - Math.ceil(possible.get().least(number) - CLOSE));
  }

  private static <T> Set<T> touching(Map<String, List<T>> known, Collection<String> open) {
    Set<T> touching = new LinkedHashSet<>();
    open.forEach(cell -> touching.addAll(known.getOrDefault(cell, List.of())));
    return touching;
  }

  private List<double[]> equations(
      Map<String, Integer> numbers, Set<Sum> known, Set<AtLeast> said) {
    int width = numbers.size() + said.size();
    List<double[]> equations = new ArrayList<>();
    for (Sum sum : known) {
      double[] equation = new double[width + 1];
      add(equation, numbers, sum.total(), 1);
      sum.parts().forEach(part -> add(equation, numbers, part, -1));
      equations.add(equation);
    }
    int beyond = numbers.size();
    for (AtLeast share : said) {
      double[] equation = new double[width + 1];
      add(equation, numbers, share.met(), 100);
      add(equation, numbers, share.of(), -share.percent());
      equation[beyond++] = -1;
      equations.add(equation);
    }
    return equations;
  }

  /** What is seen, or taken for known, is no unknown: it stands on the other side. */
  private void add(double[] equation, Map<String, Integer> numbers, String cell, double times) {
    if (numbers.containsKey(cell)) {
      equation[numbers.get(cell)] += times;
    } else {
      equation[equation.length - 1] -= times * cells.get(cell);
    }
  }
}
