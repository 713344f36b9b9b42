package dk.sporskifte.casework.figures;

import dk.sporskifte.casework.figures.Suppression.AtLeast;
import dk.sporskifte.casework.figures.Suppression.Sum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Between what each hidden cell must lie for somebody who sees all the others, knows the sums and
 * puts all of it together.
 */
final class Bounds {
  private static final double CLOSE = 1e-6;

  private final Map<String, Long> cells;
  private final List<Sum> sums;
  private final List<AtLeast> shares;
  private final Set<String> hidden;
  private final Map<String, Part> parts = new HashMap<>();

  Bounds(Map<String, Long> cells, List<Sum> sums, List<AtLeast> shares, Set<String> hidden) {
    this.cells = cells;
    this.sums = sums;
    this.shares = shares;
    this.hidden = hidden;
  }

  /** How many values more than one are possible. */
  long width(String cell) {
    if (!hidden.contains(cell)) {
      return 0;
    }
    return parts.computeIfAbsent(cell, this::part).width(cell);
  }

  /** The hidden cells that hang together, with what is known of them. */
  private record Part(Map<String, Integer> numbers, Optional<Simplex> possible) {
    long width(String cell) {
      if (possible.isEmpty()) {
        return 0;
      }
      int number = numbers.get(cell);
      double most = possible.get().most(number);
      return Double.isInfinite(most)
          ? Long.MAX_VALUE
          : (long) (Math.floor(most + CLOSE) - Math.ceil(possible.get().least(number) - CLOSE));
    }
  }

  private Part part(String cell) {
    Map<String, Integer> numbers = new HashMap<>();
    List<Sum> known = new ArrayList<>();
    List<AtLeast> said = new ArrayList<>();
    List<String> next = new ArrayList<>(List.of(cell));
    numbers.put(cell, 0);
    while (!next.isEmpty()) {
      String some = next.remove(next.size() - 1);
      for (Sum sum : sums) {
        if (!known.contains(sum) && sum.members().anyMatch(some::equals)) {
          known.add(sum);
          sum.members().forEach(member -> meet(member, numbers, next));
        }
      }
      for (AtLeast share : shares) {
        if (!said.contains(share) && (some.equals(share.met()) || some.equals(share.of()))) {
          said.add(share);
          meet(share.met(), numbers, next);
          meet(share.of(), numbers, next);
        }
      }
    }
    return new Part(
        numbers, Simplex.of(equations(numbers, known, said), numbers.size() + said.size()));
  }

  private void meet(String cell, Map<String, Integer> numbers, List<String> next) {
    if (hidden.contains(cell) && !numbers.containsKey(cell)) {
      numbers.put(cell, numbers.size());
      next.add(cell);
    }
  }

  private List<double[]> equations(
      Map<String, Integer> numbers, List<Sum> known, List<AtLeast> said) {
    int width = numbers.size() + said.size();
    List<double[]> equations = new ArrayList<>();
    for (Sum sum : known) {
      double[] equation = new double[width + 1];
      add(equation, numbers, sum.total(), 1);
      sum.parts().forEach(part -> add(equation, numbers, part, -1));
      equations.add(equation);
    }
    for (AtLeast share : said) {
      double[] equation = new double[width + 1];
      add(equation, numbers, share.met(), 100);
      add(equation, numbers, share.of(), -share.percent());
      equation[numbers.size() + said.indexOf(share)] = -1;
      equations.add(equation);
    }
    return equations;
  }

  /** What is seen is no unknown: it stands on the other side. */
  private void add(double[] equation, Map<String, Integer> numbers, String cell, double times) {
    if (numbers.containsKey(cell)) {
      equation[numbers.get(cell)] += times;
    } else {
      equation[equation.length - 1] -= times * cells.get(cell);
    }
  }
}
