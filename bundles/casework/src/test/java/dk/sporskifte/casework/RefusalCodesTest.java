package dk.sporskifte.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code refusal-codes.md} lists what the source refuses with, and nothing else. */
class RefusalCodesTest {
  private static final Pattern MADE =
      Pattern.compile(
          "(?:Refusal\\s*\\.\\s*(rule|invalid|conflict)\\(|Kind\\.(\\w+),)\\s*\"([a-z0-9-]+)\"");
  private static final Pattern LOOKED_UP = Pattern.compile("\"(unknown-[a-z-]+)\"");
  private static final Pattern ROW =
      Pattern.compile("\\| `([a-z0-9-]+)` \\| (\\w+) \\|([^|]+)\\|([^|]+)\\|([^|]+)\\|");

  @Test
  void every_code_has_its_row_of_the_right_kind_and_every_row_its_code() {
    Map<String, String> listed = listed();
    Map<String, String> made = made();

    assertThat(listed).containsExactlyInAnyOrderEntriesOf(made);
  }

  @Test
  void every_row_has_its_texts() {
    assertThat(text(Path.of("refusal-codes.md")).lines().filter(l -> l.startsWith("| `")))
        .isNotEmpty()
        .allMatch(line -> ROW.matcher(line).matches());
  }

  private static Map<String, String> made() {
    Map<String, String> codes = new TreeMap<>();
    sources()
        .map(RefusalCodesTest::text)
        .forEach(
            source -> {
              var made = MADE.matcher(source);
              while (made.find()) {
                String kind = made.group(1) == null ? made.group(2) : made.group(1);
                codes.put(made.group(3), kind.toUpperCase(Locale.ROOT));
              }
              var lookedUp = LOOKED_UP.matcher(source);
              while (lookedUp.find()) {
                codes.put(lookedUp.group(1), "INVALID");
              }
            });
    return codes;
  }

  private static Map<String, String> listed() {
    Map<String, String> codes = new TreeMap<>();
    var row = ROW.matcher(text(Path.of("refusal-codes.md")));
    while (row.find()) {
      codes.put(row.group(1), row.group(2));
    }
    return codes;
  }

  private static Stream<Path> sources() {
    return Stream.of(
            "src/main/java",
            "../access/src/main/java",
            "../casework-api/src/main/java",
            "../store-jpa/src/main/java")
        .flatMap(root -> files(Path.of(root)).stream())
        .filter(path -> path.toString().endsWith(".java"));
  }

  private static List<Path> files(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
