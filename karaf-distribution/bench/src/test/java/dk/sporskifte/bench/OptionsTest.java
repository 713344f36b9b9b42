package dk.sporskifte.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sporskifte.bench.part.Part;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
  @Test
  void without_a_word_everything_is_measured_with_care() {
    Options options = Options.of();

    assertThat(options.parts())
        .extracting(Part::name)
        .containsExactly("start", "memory", "flow", "list", "stress", "feed", "deploy", "tenants");
    assertThat(options.quick()).isFalse();
    assertThat(options.effort().warmUp()).isGreaterThanOrEqualTo(Duration.ofSeconds(150));
  }

  @Test
  void parts_are_chosen_and_a_file_is_named() {
    Options options = Options.of("feed", "--quick", "--out", "/tmp/feed.json", "flow");

    assertThat(options.parts()).extracting(Part::name).containsExactly("feed", "flow");
    assertThat(options.quick()).isTrue();
    assertThat(options.out()).hasToString("/tmp/feed.json");
  }

  @Test
  void less_time_means_fewer_rounds_and_never_less_warm_up_or_volume() {
    var full = Options.of().effort();
    var half = Options.of("--budget", "30").effort();

    assertThat(half.rounds()).isLessThan(full.rounds());
    assertThat(half.warmUp()).isEqualTo(full.warmUp());
    assertThat(half.casesOfLarge()).isEqualTo(full.casesOfLarge());
  }

  @ParameterizedTest
  @ValueSource(strings = {"coffee", "--budget", "--budget 0", "--budget 61", "--budget x", "--out"})
  void nonsense_is_refused(String line) {
    String[] arguments = line.split(" ");

    assertThatThrownBy(() -> Options.of(arguments)).isInstanceOf(IllegalArgumentException.class);
  }
}
