package dk.sporskifte.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The API of each exported package is committed as text, so that no change of it goes unseen. A
 * change that is meant is taken over with {@code ./sporskifte api}.
 */
class ApiBaselineTest {
  private static final Path BASELINES = Path.of("api");
  private static final SortedMap<String, List<String>> APIS = ExportedApi.byPackage();

  static Stream<String> exportedPackages() {
    return APIS.keySet().stream();
  }

  @BeforeAll
  static void take_over_what_is_meant() throws IOException {
    if (Boolean.getBoolean("api.update")) {
      Files.createDirectories(BASELINES);
      for (String packageName : APIS.keySet()) {
        Files.write(BASELINES.resolve(packageName + ".txt"), APIS.get(packageName));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("exportedPackages")
  void an_exported_package_is_as_its_baseline_says(String packageName) throws IOException {
    Path baseline = BASELINES.resolve(packageName + ".txt");
    List<String> now = APIS.get(packageName);
    assertThat(baseline).as("packages are exported by decision: ./sporskifte api").exists();
    List<String> committed = Files.readAllLines(baseline);
    assertThat(without(committed, now)).as("gone from the API, which breaks callers").isEmpty();
    assertThat(without(now, committed)).as("new in the API: ./sporskifte api if meant").isEmpty();
    assertThat(now).isEqualTo(committed);
  }

  @Test
  void every_baseline_is_of_an_exported_package() throws IOException {
    try (Stream<Path> baselines = Files.list(BASELINES)) {
      assertThat(baselines.map(file -> file.getFileName().toString().replace(".txt", "")))
          .isSubsetOf(APIS.keySet());
    }
  }

  private static List<String> without(List<String> lines, List<String> others) {
    List<String> left = new ArrayList<>(lines);
    left.removeAll(others);
    return left;
  }
}
