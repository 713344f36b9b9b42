package dk.sporskifte.bench.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SamplesTest {
  @Test
  void the_median_of_an_odd_number_is_the_middle_one() {
    assertThat(Samples.of(9, 1, 2).median()).isEqualTo(2);
  }

  @Test
  void the_median_of_an_even_number_lies_between_the_two_in_the_middle() {
    assertThat(Samples.of(4, 1, 2, 30).median()).isEqualTo(3);
  }

  @Test
  void the_spread_is_from_the_least_to_the_most() {
    Samples samples = Samples.of(4, 1, 30);

    assertThat(samples.least()).isEqualTo(1);
    assertThat(samples.most()).isEqualTo(30);
  }

  @Test
  void a_percentile_is_a_value_that_was_measured() {
    Samples samples = Samples.of(10, 20, 30, 40);

    assertThat(samples.percentile(50)).isEqualTo(20);
    assertThat(samples.percentile(95)).isEqualTo(40);
    assertThat(samples.percentile(0)).isEqualTo(10);
  }

  @Test
  void nothing_measured_is_no_figure() {
    List<Double> nothing = List.of();

    assertThatThrownBy(() -> new Samples(nothing)).isInstanceOf(IllegalArgumentException.class);
  }
}
