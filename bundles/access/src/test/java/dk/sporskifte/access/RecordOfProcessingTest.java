package dk.sporskifte.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.testkit.Proves;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The templates of data protection say what the platform does, and nothing it does not. */
class RecordOfProcessingTest {
  private static final Path TEMPLATES = Path.of("../../docs/databeskyttelse");
  private static final Path RECORD = TEMPLATES.resolve("fortegnelse.md");
  private static final Pattern PURPOSE = Pattern.compile("«([^»]+)»");
  private static final Pattern KEY = Pattern.compile("`([a-z-]+)`");
  private static final Pattern BASIS = Pattern.compile("`([A-Z0-9_]+)`");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#([^)]+))?\\)");

  @Test
  @Proves("LAW-25")
  void each_purpose_it_names_is_one_that_the_audit_trail_writes() throws IOException {
    Set<String> written = Stream.of(UseCase.values()).map(Purposes::of).collect(Collectors.toSet());

    assertThat(found(PURPOSE, "")).hasSizeGreaterThan(15).isSubsetOf(written);
  }

  @Test
  @Proves("LAW-25")
  void each_kind_of_data_the_platform_touches_belongs_to_an_activity() throws IOException {
    Set<String> kinds =
        Stream.of(UseCase.values()).map(UseCase::objectKind).collect(Collectors.toSet());

    assertThat(found(KEY, "Aktiviteter")).containsExactlyInAnyOrderElementsOf(kinds);
  }

  @Test
  @Proves("LAW-25")
  void the_bases_it_names_are_all_that_a_disclosure_can_stand_on() throws IOException {
    List<String> bases = Stream.of(LegalBasis.values()).map(LegalBasis::name).toList();

    assertThat(found(BASIS, "Grundlag")).containsExactlyInAnyOrderElementsOf(bases);
  }

  @Test
  @Proves("LAW-25")
  void there_is_a_template_for_each_duty_and_every_link_leads_somewhere() throws IOException {
    for (String name : List.of("konsekvensanalyse", "fortegnelse", "databehandleraftale", "brud")) {
      Path template = TEMPLATES.resolve(name + ".md");
      List<MatchResult> links = LINK.matcher(Files.readString(template)).results().toList();
      assertThat(links).as(name).isNotEmpty();
      for (MatchResult link : links) {
        Path target = TEMPLATES.resolve(link.group(1)).normalize();
        assertThat(target).as(name).exists();
        if (link.group(2) != null) {
          assertThat(anchors(target)).as(name).contains(link.group(2));
        }
      }
    }
  }

  @Test
  @Proves("LAW-25")
  void the_tests_the_impact_assessment_rests_on_are_there() throws IOException {
    List<String> tests =
        Pattern.compile("`(\\w+(?:Test|IT))`")
            .matcher(Files.readString(TEMPLATES.resolve("konsekvensanalyse.md")))
            .results()
            .map(m -> m.group(1) + ".java")
            .toList();

    assertThat(tests).hasSizeGreaterThan(10);
    Set<String> there = sources();
    assertThat(tests).allSatisfy(test -> assertThat(there).contains(test));
  }

  private static Set<String> found(Pattern pattern, String section) throws IOException {
    String text = Files.readString(RECORD);
    String part =
        section.isEmpty() ? text : text.split("## " + section + "\n")[1].split("\n## ")[0];
    return pattern.matcher(part).results().map(m -> m.group(1)).collect(Collectors.toSet());
  }

  private static Set<String> anchors(Path page) throws IOException {
    String text = Files.readString(page);
    Stream<String> headings =
        text.lines()
            .filter(line -> line.startsWith("#"))
            .map(line -> line.replaceFirst("#+ ", "").toLowerCase().replace(' ', '-'));
    Stream<String> named =
        Pattern.compile("<a id=\"([^\"]+)\"").matcher(text).results().map(m -> m.group(1));
    return Stream.concat(headings, named).collect(Collectors.toSet());
  }

  private static Set<String> sources() throws IOException {
    try (Stream<Path> bundles = Files.walk(Path.of(".."), 14);
        Stream<Path> assembled = Files.walk(Path.of("../../karaf-distribution"), 14)) {
      return Stream.concat(bundles, assembled)
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .collect(Collectors.toSet());
    }
  }
}
