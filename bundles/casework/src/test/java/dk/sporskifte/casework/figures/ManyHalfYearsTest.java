package dk.sporskifte.casework.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.figures.Suppression.Sum;
import dk.sporskifte.testkit.Proves;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the half-years published so far make of the next one. */
class ManyHalfYearsTest {
  private static final int FEW = 5;

  private static final Effort.Meter WHATEVER_IT_COSTS = additions -> {};

  static Stream<Arguments> years() {
    Supplier<Effort> usual = Effort::usual;
    Supplier<Effort> next_to_none = () -> new Effort(16, 0);
    Supplier<Effort> none = () -> new Effort(0, 0);
    return Stream.of(1L, 2L, 3L)
        .flatMap(seed -> Stream.of(usual, next_to_none, none).map(e -> Arguments.of(seed, e)));
  }

  /** An attacker puts all reports and all sums together, in one program with every unknown. */
  @ParameterizedTest
  @MethodSource("years")
  @Proves("LAW-29")
  void whatever_the_effort_nothing_small_is_told_that_was_not_told_before(
      long seed, Supplier<Effort> effort) {
    ManyHalfYears years = new ManyHalfYears(seed);
    for (int half = 1; half <= FEW; half++) {
      ManyHalfYears.Next next = years.next();
      Suppression suppression = next.suppression();
      Set<String> hidden = suppression.hidden(effort.get());
      Set<String> all = new HashSet<>(suppression.cells().keySet());
      all.removeAll(suppression.published());

      Map<String, Long> before = open(suppression, all);
      Map<String, Long> after = open(suppression, hidden);

      assertThat(after)
          .as("half-year %d", half)
          .allSatisfy(
              (cell, values) ->
                  assertThat(values)
                      .as(cell)
                      .isGreaterThanOrEqualTo(Math.min(Suppression.FEWEST, before.get(cell))));
      next.publish(hidden);
    }
  }

  @Test
  void less_effort_shows_less() {
    Suppression suppression = grown(FEW).suppression();

    assertThat(suppression.hidden(new Effort(0, 0)))
        .hasSizeGreaterThan(suppression.hidden().size());
  }

  /** What is put together is bounded, and does not make it coarser here. */
  @Test
  @Timeout(60)
  void after_twenty_half_years_the_usual_effort_hides_what_any_effort_would() {
    Suppression suppression = grown(20).suppression();

    assertThat(suppression.hidden())
        .isEqualTo(suppression.hidden(new Effort(Integer.MAX_VALUE, 0)))
        .hasSizeLessThan(suppression.cells().size());
  }

  private static ManyHalfYears.Next grown(int halves) {
    ManyHalfYears years = new ManyHalfYears(7);
    for (int half = 1; half < halves; half++) {
      ManyHalfYears.Next next = years.next();
      next.publish(next.suppression().hidden());
    }
    return years.next();
  }

  /** Of each small number not published, how many values more than one it can have. */
  private static Map<String, Long> open(Suppression suppression, Set<String> hidden) {
    List<String> unknown = hidden.stream().sorted().toList();
    Map<String, Integer> numbers = new HashMap<>();
    unknown.forEach(cell -> numbers.put(cell, numbers.size()));
    List<double[]> equations = new ArrayList<>();
    for (Sum sum : suppression.sums()) {
      double[] equation = new double[numbers.size() + 1];
      sum.members()
          .forEach(
              cell -> {
                int sign = cell.equals(sum.total()) ? 1 : -1;
                if (numbers.containsKey(cell)) {
                  equation[numbers.get(cell)] += sign;
                } else {
                  equation[numbers.size()] -= sign * suppression.cells().get(cell);
                }
              });
      equations.add(equation);
    }
    Simplex all = Simplex.of(equations, numbers.size(), WHATEVER_IT_COSTS).orElseThrow();
    Map<String, Long> open = new HashMap<>();
    for (String cell : unknown) {
      if (suppression.cells().get(cell) < Suppression.FEWEST) {
        double most = all.most(numbers.get(cell));
        open.put(
            cell,
            Double.isInfinite(most)
                ? Long.MAX_VALUE
                : Math.round(most) - Math.round(all.least(numbers.get(cell))));
      }
    }
    return open;
  }
}
