package dk.sporskifte.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.rest.body.Fields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TextsTest {
  private static final Path REFUSALS = Path.of("../casework/refusal-codes.md");
  private static final Path BUNDLES = Path.of("..");
  private static final Path HERE = Path.of("src/main/java");
  private static final Pattern ROW =
      Pattern.compile("^\\| `([a-z0-9-]+)` \\| \\w+ \\| (.+?) \\| (.+?) \\| (.+?) \\|$");
  private static final Pattern FAILURE =
      Pattern.compile("(?:\\d{3},\\s+|notLoggedIn\\()\"([a-z-]+)\"");
  private static final Pattern REFUSAL = Pattern.compile("Refusal\\.\\w+\\(\\s*\"([a-z-]+)\"");
  private static final Pattern VALUE = Pattern.compile("\\{(\\w+)}");

  private final Texts texts = new Texts();

  @TestFactory
  Stream<DynamicTest> each_refusal_is_told_as_its_table_says() throws IOException {
    List<MatchResult> rows =
        Files.readAllLines(REFUSALS).stream().flatMap(l -> ROW.matcher(l).results()).toList();
    assertThat(rows).hasSizeGreaterThan(50);
    return rows.stream().map(row -> DynamicTest.dynamicTest(row.group(1), () -> told(row)));
  }

  private void told(MatchResult row) {
    String code = row.group(1);
    assertThat(texts.find(Language.DANISH, code + ".title")).hasValue(row.group(2));
    assertThat(texts.find(Language.ENGLISH, code + ".title")).hasValue(row.group(3));
    assertThat(texts.find(Language.ENGLISH, code + ".detail")).hasValue(row.group(4));
  }

  @Test
  void each_refusal_any_bundle_makes_has_words_in_both_languages() {
    List<String> codes = found(BUNDLES, REFUSAL).map(r -> r.group(1)).distinct().toList();

    assertThat(codes).contains("no-such-page", "agreement-missing");
    for (String code : codes) {
      assertThat(texts.find(Language.DANISH, code + ".title")).as(code).isPresent();
      assertThat(texts.find(Language.ENGLISH, code + ".title")).as(code).isPresent();
      assertThat(texts.find(Language.ENGLISH, code + ".detail")).as(code).isPresent();
    }
  }

  @Test
  void each_failure_of_ours_has_words_in_both_languages() {
    List<String> codes = found(HERE, FAILURE).map(f -> f.group(1)).distinct().toList();

    assertThat(codes).contains("tenant-closed", "not-logged-in");
    for (String code : codes) {
      for (Language language : Language.values()) {
        assertThat(texts.find(language, code + ".title")).as(code).isPresent();
        assertThat(texts.find(language, code + ".detail")).as(code).isPresent();
      }
    }
  }

  @Test
  void each_constraint_has_words_in_both_languages() {
    for (Class<?> constraint : List.of(Fields.class, NotBlank.class, NotNull.class, Size.class)) {
      for (Language language : Language.values()) {
        assertThat(texts.find(language, "input." + constraint.getSimpleName())).isPresent();
      }
    }
  }

  @Test
  void both_languages_name_the_same_values() {
    for (String key : keys("problems_en.properties")) {
      if (key.startsWith("input.")) {
        assertThat(values(Language.DANISH, key)).isEqualTo(values(Language.ENGLISH, key));
      }
    }
  }

  @Test
  void nothing_is_said_in_danish_alone() {
    assertThat(keys("problems_en.properties")).containsAll(keys("problems_da.properties"));
  }

  private Set<String> values(Language language, String key) {
    return VALUE
        .matcher(texts.get(language, key))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  private static Set<String> keys(String file) {
    try (var in = Texts.class.getResourceAsStream(file)) {
      var loaded = new Properties();
      loaded.load(in);
      return loaded.stringPropertyNames();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In all sources below. */
  private static Stream<MatchResult> found(Path folder, Pattern pattern) {
    try (var files = Files.walk(folder)) {
      return files
          .filter(f -> f.toString().contains("src/main") && f.toString().endsWith(".java"))
          .flatMap(f -> pattern.matcher(read(f)).results())
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
