package dk.sporskifte.bench.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void figures_stand_below_each_other_with_their_spread_and_their_mark() {
    String table =
        Table.of(
            List.of(
                new Figure("flow", "CPU", "x", List.of(7.5, 9.0, 8.0)).marked(Mark.atMost(7)),
                new Figure("feed", "new", "records/s", List.of(12345.6)).marked(Mark.atLeast(10)),
                new Figure("start", "cold", "s", List.of(0.0123))));

    assertThat(table)
        .isEqualTo(
            """
            | Part  | What | Median | Least | Most | Unit      | Mark  | Met |
            | ----- | ---- | ------ | ----- | ---- | --------- | ----- | --- |
            | flow  | CPU  |      8 |  7.50 |    9 | x         | <= 7  | NO  |
            | feed  | new  | 12,346 |       |      | records/s | >= 10 | yes |
            | start | cold |  0.012 |       |      | s         |       |     |
            """);
  }

  @Test
  void a_mark_that_is_just_reached_is_met() {
    assertThat(Mark.atMost(10).isMetBy(10)).isTrue();
    assertThat(Mark.atMost(10).isMetBy(10.1)).isFalse();
    assertThat(Mark.atLeast(0.5).isMetBy(0.5)).isTrue();
    assertThat(Mark.atLeast(0.5).isMetBy(0.4)).isFalse();
  }
}
