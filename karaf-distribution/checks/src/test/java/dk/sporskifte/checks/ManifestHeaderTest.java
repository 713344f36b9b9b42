package dk.sporskifte.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ManifestHeaderTest {
  @Test
  void commas_and_semicolons_in_quotes_separate_nothing() {
    assertThat(ManifestHeader.clauses("a.b;version=\"1.0\";uses:=\"c,d;e\",f"))
        .isEqualTo(Map.of("a.b", Map.of("version", "1.0"), "f", Map.of()));
  }
}
