package dk.sporskifte.feeds.folder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
  @ParameterizedTest
  @ValueSource(strings = {"list.json", "police-list_nsp_20260302T070000_1.csv", "uge 9 (ærø).json"})
  void plain_names_are_safe(String name) {
    assertThat(new FileName(name).isSafe()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-rf", " x", "a\nb", "a/b", "a\\b", "a;b", "$(x)", "a\u202Eb", "a%2Fb"})
  void others_get_another_name_that_is(String name) {
    assertThat(new FileName(name).isSafe()).isFalse();
    assertThat(new FileName(new FileName(name).made()).isSafe()).isTrue();
  }

  @Test
  void a_long_name_is_cut_at_its_beginning_so_that_its_ending_stays() {
    FileName name = new FileName("x".repeat(240) + ".json");

    assertThat(name.isSafe()).isFalse();
    assertThat(name.made()).hasSize(120).endsWith("x.json");
  }

  @Test
  void a_distinct_name_keeps_its_ending() {
    assertThat(FileName.distinct("list.json", "0123456789")).isEqualTo("list.01234567.json");
    assertThat(FileName.distinct("list", "0123456789")).isEqualTo("list.01234567");
  }
}
