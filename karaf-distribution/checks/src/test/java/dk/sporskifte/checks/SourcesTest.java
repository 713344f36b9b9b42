package dk.sporskifte.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SourcesTest {
  /** The database's own time, in SQL files and in strings of classes. */
  private static final Pattern SQL_TIME =
      Pattern.compile(
          "(?i)\\b(now|statement_timestamp|clock_timestamp|transaction_timestamp)\\(\\)"
              + "|\\b(current_timestamp|current_date|localtimestamp)\\b");

  private static final Pattern NO_CODE =
      Pattern.compile("\\s*|(import|package) .*|\\s*(/\\*\\*?|\\*|//).*");

  private static final Path ROOT = Path.of("../..");

  static List<OurBundle> bundles() {
    return OurBundle.all().stream()
        .filter(bundle -> !bundle.symbolicName().equals("dk.sporskifte.camel"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void sql_does_not_read_the_time(OurBundle bundle) {
    bundle
        .files(path -> path.startsWith("/dk/") && path.matches(".*\\.(sql|class)"))
        .forEach(
            (path, bytes) ->
                assertThat(new String(bytes, StandardCharsets.ISO_8859_1).lines())
                    .as(path)
                    .map(line -> line.replaceFirst("--.*", ""))
                    .noneMatch(line -> SQL_TIME.matcher(line).find()));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void components_are_declarative_services_alone(OurBundle bundle) {
    assertThat(bundle.files(path -> path.startsWith("/OSGI-INF/blueprint"))).isEmpty();
  }

  @Test
  void files_are_split_before_they_reach_300_lines_of_code() throws IOException {
    Map<String, Long> tooLong = new TreeMap<>();
    for (Path source : sources()) {
      try (Stream<String> lines = Files.lines(source)) {
        long count = lines.filter(line -> !NO_CODE.matcher(line).matches()).count();
        if (count >= 300) {
          tooLong.put(ROOT.relativize(source).toString(), count);
        }
      }
    }
    assertThat(tooLong).isEmpty();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> paths =
        Stream.of("bundles", "tenants", "karaf-distribution")
            .map(ROOT::resolve)
            .flatMap(SourcesTest::walk)) {
      return paths
          .filter(path -> path.toString().matches(".*/src/(main|test)/java/.*\\.java"))
          .toList();
    }
  }

  private static Stream<Path> walk(Path folder) {
    try {
      return Files.walk(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
