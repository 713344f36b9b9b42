package dk.sporskifte.casework.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.figures.Suppression.Sum;
import dk.sporskifte.testkit.Proves;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two half-years of one table, as an attacker reads them: the first published, then the second. */
class NeighboursTest {
  /** What nobody publishes, and all else is a sum of. */
  private static final List<String> FLOWS =
      List.of("leftU", "leftO", "newU", "newO", "stayedU", "stayedO", "turned", "again");

  private static final Map<String, List<String>> SUMS = new LinkedHashMap<>();

  static {
    SUMS.put("1U", List.of("leftU", "stayedU", "turned"));
    SUMS.put("1O", List.of("leftO", "stayedO"));
    SUMS.put("1", List.of("1U", "1O"));
    SUMS.put("2U", List.of("newU", "stayedU"));
    SUMS.put("2O", List.of("newO", "stayedO", "turned"));
    SUMS.put("2", List.of("2U", "2O"));
    SUMS.put("new", List.of("newU", "newO"));
    SUMS.put("left", List.of("leftU", "leftO"));
    SUMS.put("received", List.of("new", "again"));
  }

  private static final Set<String> UNPUBLISHED = new HashSet<>(FLOWS);

  static {
    UNPUBLISHED.addAll(List.of("new", "left"));
  }

  /**
   * Whoever tries every way people could have come and gone finds no small number among them told
   * by the two reports.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  @Proves("LAW-29")
  void two_half_years_leave_five_values_open_for_whatever_is_small(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 4; round++) {
      Map<String, Long> cells = new LinkedHashMap<>();
      FLOWS.forEach(flow -> cells.put(flow, (long) random.nextInt(5)));
      cells.put("stayedU", (long) random.nextInt(4) + 4);
      SUMS.forEach((total, parts) -> cells.put(total, sum(cells, parts)));

      Set<String> first = firstReport(cells);
      Set<String> second = secondReport(cells, first);

      for (Map.Entry<String, long[]> found : possible(cells, first, second).entrySet()) {
        if (cells.get(found.getKey()) < Suppression.FEWEST) {
          assertThat(found.getValue()[1] - found.getValue()[0])
              .as("%s of %s where %s and %s are shown", found.getKey(), cells, first, second)
              .isGreaterThanOrEqualTo(Suppression.FEWEST);
        }
      }
    }
  }

  private static Set<String> firstReport(Map<String, Long> cells) {
    Map<String, Long> own = only(cells, "1U", "1O", "1");
    Set<String> hidden = new Suppression(own, sums("1")).hidden();
    Set<String> shown = new HashSet<>(own.keySet());
    shown.removeAll(hidden);
    return shown;
  }

  private static Set<String> secondReport(Map<String, Long> cells, Set<String> first) {
    Set<String> unpublished = new HashSet<>(UNPUBLISHED);
    Set<String> hiddenBefore = new HashSet<>(List.of("1U", "1O", "1"));
    hiddenBefore.removeAll(first);
    unpublished.addAll(hiddenBefore);
    Set<String> hidden =
        new Suppression(cells, sums(SUMS.keySet().toArray(String[]::new)), unpublished, first)
            .hidden();
    Set<String> shown = new HashSet<>(List.of("2U", "2O", "2", "received"));
    shown.removeAll(hidden);
    return shown;
  }

  /** The least and the most each cell can be, up to numbers beyond what is asked about. */
  private static Map<String, long[]> possible(
      Map<String, Long> cells, Set<String> first, Set<String> second) {
    Map<String, long[]> found = new LinkedHashMap<>();
    Set<String> shown = new HashSet<>(first);
    shown.addAll(second);
    tried(new long[FLOWS.size()], 0, cells, shown, found);
    return found;
  }

  private static void tried(
      long[] guess, int next, Map<String, Long> cells, Set<String> shown, Map<String, long[]> all) {
    if (next == guess.length) {
      Map<String, Long> guessed = new LinkedHashMap<>();
      for (int flow = 0; flow < guess.length; flow++) {
        guessed.put(FLOWS.get(flow), guess[flow]);
      }
      SUMS.forEach((total, parts) -> guessed.put(total, sum(guessed, parts)));
      if (shown.stream().allMatch(cell -> guessed.get(cell).equals(cells.get(cell)))) {
        guessed.forEach(
            (cell, value) -> {
              long[] range = all.computeIfAbsent(cell, c -> new long[] {value, value});
              range[0] = Math.min(range[0], value);
              range[1] = Math.max(range[1], value);
            });
      }
      return;
    }
    long truth = cells.get(FLOWS.get(next));
    // Far enough around the truth that five values fit where they are free.
    for (long value = Math.max(0, truth - 5); value <= truth + 5; value++) {
      guess[next] = value;
      if (fits(guess, next, cells, shown)) {
        tried(guess, next + 1, cells, shown, all);
      }
    }
  }

  /** Nothing shown is exceeded by what is settled of it, and what is settled wholly is met. */
  private static boolean fits(long[] guess, int last, Map<String, Long> cells, Set<String> shown) {
    for (String cell : shown) {
      List<Integer> parts = leaves(cell);
      long settled = parts.stream().filter(i -> i <= last).mapToLong(i -> guess[i]).sum();
      boolean whole = parts.stream().allMatch(i -> i <= last);
      if (settled > cells.get(cell) || whole && settled != cells.get(cell)) {
        return false;
      }
    }
    return true;
  }

  private static List<Integer> leaves(String cell) {
    if (FLOWS.contains(cell)) {
      return List.of(FLOWS.indexOf(cell));
    }
    return SUMS.get(cell).stream().flatMap(part -> leaves(part).stream()).toList();
  }

  private static long sum(Map<String, Long> cells, List<String> parts) {
    return parts.stream().mapToLong(cells::get).sum();
  }

  private static List<Sum> sums(String... totals) {
    return Arrays.stream(totals).map(total -> new Sum(total, SUMS.get(total))).toList();
  }

  private static Map<String, Long> only(Map<String, Long> cells, String... wanted) {
    Map<String, Long> own = new LinkedHashMap<>(cells);
    own.keySet().retainAll(new ArrayList<>(List.of(wanted)));
    return own;
  }
}
