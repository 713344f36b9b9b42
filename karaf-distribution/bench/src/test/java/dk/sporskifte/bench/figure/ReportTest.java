package dk.sporskifte.bench.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
  @TempDir Path folder;

  @Test
  void what_was_measured_is_in_the_file_before_the_run_ends() throws IOException {
    Path file = folder.resolve("bench.json");
    Report report = new Report(file, Map.of("quotable", false));
    report.part("flow", "began");
    report.add(new Figure("flow", "p50", "ms", List.of(3.0, 1.0)).marked(Mark.atMost(5)));

    JsonNode written = new ObjectMapper().readTree(file.toFile());

    assertThat(written.at("/quotable").asBoolean(true)).isFalse();
    assertThat(written.at("/parts/flow").asText()).isEqualTo("began");
    assertThat(written.at("/figures/0/median").asDouble()).isEqualTo(2);
    assertThat(written.at("/figures/0/met").asBoolean()).isTrue();
    assertThat(report.isWhole()).isFalse();
  }

  @Test
  void a_run_is_whole_when_every_part_is_done() {
    Report report = new Report(folder.resolve("bench.json"), Map.of());
    report.part("flow", "done in 3 s");

    assertThat(report.isWhole()).isTrue();
  }
}
