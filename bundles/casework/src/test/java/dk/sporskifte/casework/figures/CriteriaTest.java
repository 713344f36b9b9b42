package dk.sporskifte.casework.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.port.FigureStore.Counted;
import dk.sporskifte.casework.api.view.FiguresView.Count;
import dk.sporskifte.casework.api.view.FiguresView.LeadTime;
import dk.sporskifte.casework.api.view.FiguresView.Measure;
import dk.sporskifte.casework.api.view.FiguresView.Row;
import dk.sporskifte.casework.korsbaek.WayOfKorsbaek;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Counting;
import dk.sporskifte.municipality.spi.Counting.Span;
import dk.sporskifte.municipality.spi.Counting.Which;
import dk.sporskifte.municipality.spi.Indicator;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.testkit.Proves;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of all concerns, those brought and those seen; of each, those somebody reacted to. */
class CriteriaTest {
  /** Beyond what is asked about. */
  private static final int MOST = 14;

  private static final WayOfWorking WAY =
      WayOfKorsbaek.plusBesideOrdinary().toBuilder()
          .indicators(
              List.of(
                  says("BROUGHT", new Counting.Reacted(Which.REACHING_OUT)),
                  says("SEEN", new Counting.Reacted(Which.SEEN)),
                  says("ALL", new Counting.Reacted(Which.ALL)),
                  says("FAST", new Counting.Days(Span.CONCERN_TO_REACTION))))
          .build();

  @Test
  @Proves({"HAL-25", "HAL-26", "HAL-27"})
  void where_many_were_met_and_many_were_not_all_is_shown() {
    Tables tables = tables(30, 12, 22, 9);

    assertThat(row(tables, "ALL").count()).isEqualTo(Count.of(52));
    assertThat(row(tables, "ALL").of()).contains(Count.of(73));
    assertThat(row(tables, "SEEN").of()).contains(Count.of(31));
    assertThat(row(tables, "REACHING_OUT").count()).isEqualTo(Count.of(30));
    assertThat(tables.leadTimes())
        .extracting(LeadTime::code)
        .containsExactly("TO_DECISION", "TO_PLAN", "REACTION");
  }

  @Test
  @Proves({"HAL-27", "LAW-29"})
  void where_everybody_was_met_it_is_said_without_saying_that_none_was_not() {
    Tables tables = tables(52, 0, 48, 0);

    for (String code : List.of("SEEN", "REACHING_OUT")) {
      assertThat(row(tables, code).count().value()).isPresent();
      assertThat(row(tables, code).of()).contains(Count.hidden());
      assertThat(row(tables, code).atLeastPercent()).contains(90);
    }
  }

  /** An attacker tries every number of concerns met and not. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  @Proves({"LAW-29", "HAL-25", "HAL-26", "HAL-27"})
  void whoever_tries_every_number_finds_five_for_whatever_is_small(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 12; round++) {
      int[] truth = random.ints(4, 0, 9).toArray();
      Tables tables = tables(truth[0], truth[1], truth[2], truth[3]);
      Row broughtRow = row(tables, "REACHING_OUT");
      Row seenRow = row(tables, "SEEN");
      Row allRow = row(tables, "ALL");
      boolean counted = tables.leadTimes().get(2).cases().value().isPresent();
      int[][] open = new int[6][];
      for (int brought = 0; brought <= MOST; brought++) {
        for (int broughtNot = 0; broughtNot <= MOST; broughtNot++) {
          if (fits(broughtRow, brought, brought + broughtNot)) {
            for (int seen = 0; seen <= MOST; seen++) {
              for (int seenNot = 0; seenNot <= MOST; seenNot++) {
                int met = brought + seen;
                if (fits(seenRow, seen, seen + seenNot)
                    && fits(allRow, met, met + broughtNot + seenNot)
                    && (!counted || met == truth[0] + truth[2])) {
                  int[] all = {brought, broughtNot, seen, seenNot, met, broughtNot + seenNot};
                  for (int i = 0; i < all.length; i++) {
                    open[i] = wider(open[i], all[i]);
                  }
                }
              }
            }
          }
        }
      }
      int[] all = {
        truth[0], truth[1], truth[2], truth[3], truth[0] + truth[2], truth[1] + truth[3]
      };
      for (int i = 0; i < all.length; i++) {
        if (all[i] < Suppression.FEWEST) {
          assertThat(open[i][1] - open[i][0])
              .as(
                  "number %d of %s, as %s",
                  i, List.of(truth[0], truth[1], truth[2], truth[3]), tables.all())
              .isGreaterThanOrEqualTo(Suppression.FEWEST);
        }
      }
    }
  }

  private static int[] wider(int[] open, int value) {
    return open == null
        ? new int[] {value, value}
        : new int[] {Math.min(open[0], value), Math.max(open[1], value)};
  }

  /** Whether what is shown would be the same. */
  private static boolean fits(Row row, int met, int of) {
    return row.count().value().map(n -> n == met).orElse(true)
        && row.of().orElseThrow().value().map(n -> n == of).orElse(true)
        && row.atLeastPercent().map(percent -> 100 * met >= percent * of).orElse(true);
  }

  private static Row row(Tables tables, String code) {
    return tables.all().stream()
        .filter(table -> table.measure() == Measure.CRITERION)
        .flatMap(table -> table.rows().stream())
        .filter(row -> row.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Tables tables(int brought, int broughtNot, int seen, int seenNot) {
    List<Counted> counted = new ArrayList<>();
    Map<String, List<Integer>> all =
        Map.of(
            "REACHING_OUT", List.of(brought, brought + broughtNot),
            "SEEN", List.of(seen, seen + seenNot),
            "ALL", List.of(brought + seen, brought + broughtNot + seen + seenNot));
    all.forEach(
        (code, met) -> {
          counted.add(new Counted(Measure.CRITERION.name(), code, met.get(0)));
          counted.add(new Counted(Cells.OF + Measure.CRITERION, code, met.get(1)));
        });
    counted.add(new Counted(Cells.LEAD_TIME, "REACTION", brought + seen));
    Lines lines = new Lines(WAY, new Counts(counted));
    Neighbours alone = new Neighbours();
    HalfYear half = new HalfYear(2026, 1);
    Suppression suppression = alone.latest(half, new Cells(lines));
    return Reckoning.hidden(lines, half, alone, suppression, suppression.hidden());
  }

  private static Indicator says(String code, Counting counting) {
    return Indicator.of(code, code, counting, new Source("HAL-25", "reagerer", "Strategi"));
  }
}
