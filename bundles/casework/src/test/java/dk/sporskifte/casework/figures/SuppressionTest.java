package dk.sporskifte.casework.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.figures.Suppression.Sum;
import dk.sporskifte.testkit.Proves;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionTest {
  private static final Sum BY_AGE = new Sum("all", List.of("under", "over"));

  @Test
  @Proves("LAW-29")
  void four_are_hidden_and_five_are_not() {
    assertThat(hidden(Map.of("a", 4L, "b", 5L, "c", 0L))).containsExactlyInAnyOrder("a", "c");
  }

  @Test
  @Proves("LAW-29")
  void where_nothing_is_small_everything_is_shown() {
    assertThat(hidden(Map.of("all", 25L, "under", 20L, "over", 5L), BY_AGE)).isEmpty();
  }

  @Test
  @Proves({"LAW-29", "KOG-22"})
  void a_total_does_not_give_away_its_one_small_part() {
    assertThat(hidden(Map.of("all", 23L, "under", 20L, "over", 3L), BY_AGE))
        .containsExactlyInAnyOrder("over", "all");
  }

  @Test
  @Proves("LAW-29")
  void a_total_that_another_table_tells_costs_a_second_part() {
    Sum byChannel = new Sum("all", List.of("mail", "phone"));

    Set<String> hidden =
        hidden(
            Map.of("all", 23L, "under", 20L, "over", 3L, "mail", 9L, "phone", 14L),
            BY_AGE,
            byChannel);

    assertThat(hidden).contains("over", "under").doesNotContain("mail", "phone");
  }

  @Test
  @Proves("LAW-29")
  void two_small_parts_are_not_told_by_how_little_is_left_for_them() {
    Sum three = new Sum("all", List.of("a", "b", "c"));

    assertThat(hidden(Map.of("all", 12L, "a", 10L, "b", 1L, "c", 1L), three))
        .containsExactlyInAnyOrder("all", "b", "c");
    assertThat(hidden(Map.of("all", 10L, "a", 10L, "b", 0L, "c", 0L), three))
        .containsExactlyInAnyOrder("all", "b", "c");
  }

  @Test
  void a_total_that_must_be_seen_costs_another_part_instead() {
    Sum nested = new Sum("all", List.of("a", "rest"));
    Sum rest = new Sum("rest", List.of("b", "c"));

    Set<String> hidden =
        hidden(Map.of("all", 14L, "a", 6L, "rest", 8L, "b", 5L, "c", 3L), nested, rest);

    assertThat(hidden).contains("c", "rest").hasSizeLessThan(5);
    assertThat(
            possible(
                Map.of("all", 14L, "a", 6L, "rest", 8L, "b", 5L, "c", 3L),
                hidden,
                List.of(nested, rest),
                "c"))
        .hasSizeGreaterThanOrEqualTo(Suppression.FEWEST);
  }

  /** An attacker tries every number the hidden cells could be. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  @Proves("LAW-29")
  void whoever_tries_every_number_finds_at_least_five_for_a_small_one(long seed) {
    triesEveryNumber(seed, Effort::usual);
  }

  /** Then every number counts as told, until there is nothing near it left to hide. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  @Proves("LAW-29")
  void that_holds_where_there_is_no_time_to_reckon_how_little_it_takes(long seed) {
    triesEveryNumber(seed, () -> new Effort(0, 0));
  }

  private static void triesEveryNumber(long seed, Supplier<Effort> effort) {
    Random random = new Random(seed);
    for (int round = 0; round < 25; round++) {
      Map<String, Long> cells = new TreeMap<>();
      for (String part : List.of("under", "over", "mail")) {
        cells.put(part, (long) random.nextInt(7));
      }
      long all = cells.get("under") + cells.get("over");
      cells.put("mail", Math.min(cells.get("mail"), all));
      cells.put("phone", all - cells.get("mail"));
      cells.put("all", all);
      List<Sum> sums = List.of(BY_AGE, new Sum("all", List.of("mail", "phone")));
      Set<String> hidden = new Suppression(cells, sums).hidden(effort.get());

      for (String cell : cells.keySet()) {
        if (cells.get(cell) < Suppression.FEWEST) {
          assertThat(hidden).contains(cell);
          assertThat(possible(cells, hidden, sums, cell))
              .as("%s of %s with %s hidden", cell, cells, hidden)
              .hasSizeGreaterThanOrEqualTo(Suppression.FEWEST);
        }
      }
    }
  }

  /** What the cell can be, for somebody who sees what is not hidden. */
  private static Set<Long> possible(
      Map<String, Long> cells, Set<String> hidden, List<Sum> sums, String cell) {
    Set<Long> found = new HashSet<>();
    List<String> open = new ArrayList<>(hidden.stream().sorted().toList());
    open.removeAll(sums.stream().map(Sum::total).toList());
    tried(new HashMap<>(cells), open, 0, hidden, sums, cell, found);
    return found;
  }

  private static void tried(
      Map<String, Long> guess,
      List<String> open,
      int next,
      Set<String> hidden,
      List<Sum> sums,
      String cell,
      Set<Long> found) {
    if (next == open.size()) {
      if (fits(guess, hidden, sums)) {
        found.add(guess.get(cell));
      }
      return;
    }
    for (long value = 0; value <= 9; value++) {
      guess.put(open.get(next), value);
      tried(guess, open, next + 1, hidden, sums, cell, found);
    }
  }

  /** Hidden totals follow from their parts, in the order of the sums from the last. */
  private static boolean fits(Map<String, Long> guess, Set<String> hidden, List<Sum> sums) {
    Set<String> settled = new HashSet<>();
    for (int i = sums.size() - 1; i >= 0; i--) {
      Sum sum = sums.get(i);
      long parts = sum.parts().stream().mapToLong(guess::get).sum();
      if (hidden.contains(sum.total()) && settled.add(sum.total())) {
        guess.put(sum.total(), parts);
      } else if (guess.get(sum.total()) != parts) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> hidden(Map<String, Long> cells, Sum... sums) {
    return new Suppression(cells, List.of(sums)).hidden();
  }
}
