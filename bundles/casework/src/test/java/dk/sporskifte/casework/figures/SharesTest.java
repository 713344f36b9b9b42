package dk.sporskifte.casework.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.figures.Suppression.AtLeast;
import dk.sporskifte.casework.figures.Suppression.Sum;
import dk.sporskifte.testkit.Proves;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of how many: that four were not met is as small a number as any. */
class SharesTest {
  @ParameterizedTest
  @Proves({"LAW-29", "HAL-25"})
  @CsvSource({
    "44, 44, 75",
    "45, 45, 90",
    "45, 49, 90",
    "14, 14, 50",
    "15, 15, 75",
    "15, 16, 75",
    "5, 9, 50"
  })
  void a_share_is_said_as_far_as_it_leaves_five_open(long met, long of, int percent) {
    assertThat(said(met, of)).containsExactly(new AtLeast("met", "of", percent));
  }

  @Test
  void where_enough_were_met_and_enough_were_not_both_numbers_are_shown() {
    assertThat(hidden(40, 46)).isEmpty();
    assertThat(said(40, 46)).isEmpty();
  }

  /** An attacker tries every whole that the share allows. */
  @Test
  @Proves("LAW-29")
  void no_share_tells_how_few_were_not_met() {
    for (long met = 0; met < 120; met++) {
      for (long unmet = 0; unmet < Suppression.FEWEST; unmet++) {
        long of = met + unmet;
        for (AtLeast said : said(met, of)) {
          long[] open = {Long.MAX_VALUE, 0};
          for (long whole = met; whole < 300; whole++) {
            if (100 * met >= said.percent() * whole) {
              open[0] = Math.min(open[0], whole - met);
              open[1] = Math.max(open[1], whole - met);
            }
          }
          assertThat(open[1] - open[0])
              .as("%d of %d, said to be at least %d percent", met, of, said.percent())
              .isGreaterThanOrEqualTo(Suppression.FEWEST);
        }
      }
    }
  }

  private static List<AtLeast> said(long met, long of) {
    return suppression(met, of).said(hidden(met, of), List.of(new AtLeast("met", "of", 0)));
  }

  private static Set<String> hidden(long met, long of) {
    Set<String> hidden = suppression(met, of).hidden();
    hidden.remove("unmet");
    return hidden.contains("of") || hidden.contains("met") ? suppression(met, of).hidden() : hidden;
  }

  private static Suppression suppression(long met, long of) {
    return new Suppression(
        Map.of("met", met, "of", of, "unmet", of - met),
        List.of(new Sum("of", List.of("met", "unmet"))),
        Set.of("unmet"),
        Set.of());
  }
}
