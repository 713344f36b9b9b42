package dk.sporskifte.casework.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.figures.Suppression.Sum;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HiddenBeforeTest {
  private final HiddenBefore known = new HiddenBefore();

  @Test
  void what_is_the_same_is_reckoned_once_and_what_changes_is_reckoned_anew() {
    assertThat(known.in(figures(20))).isSameAs(known.in(figures(20)));
    assertThat(known.in(figures(3))).containsExactlyInAnyOrder("under", "over");
    assertThat(known.in(figures(20))).containsExactlyInAnyOrder("over", "all");
  }

  private static Suppression figures(long under) {
    return new Suppression(
        Map.of("all", under + 4, "under", under, "over", 4L),
        List.of(new Sum("all", List.of("under", "over"))));
  }
}
