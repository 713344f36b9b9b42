package dk.sporskifte.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TracingRequirementsTest {
  private ExampleBuild build;

  @BeforeEach
  void a_build_with_one_module(@TempDir Path root) throws IOException {
    build = ExampleBuild.in(root);
  }

  @Test
  void writes_what_is_proved_and_what_is_not_yet() throws IOException {
    build.withTests(ProvingExamples.Proving.class).trace(true);
    assertThat(build.page())
        .contains("| HEL-36 | næstkommende møde, dog max. 4 uger |  | is due at the next meeting |")
        .contains("| C-HEL-04 | næste \\| max. |  | is due at the next meeting |")
        .contains("| KOG-08 | \"Mandagsgruppen\" fortsætter |  | ikke endnu |")
        .contains("Proved by a test: 2 of 6.");
  }

  @Test
  void a_disabled_test_proves_nothing() throws IOException {
    build
        .withTests(ProvingExamples.Proving.class)
        .withTests(ProvingExamples.SwitchedOff.class)
        .trace(true);
    assertThat(build.page())
        .contains("| HEL-37 | kan fremlægges |  | ikke endnu |")
        .contains("| HEL-38 | viden samles |  | ikke endnu |");
  }

  @Test
  void names_the_classes_whose_rules_stand_on_a_requirement() throws IOException {
    build.withRules(ProvingExamples.Ruling.class).trace(true);
    assertThat(build.page())
        .contains("| KOG-02 | op til det fyldte 23. år | ProvingExamples | ikke endnu |")
        .contains("| KOG-08 | \"Mandagsgruppen\" fortsætter | ProvingExamples | ikke endnu |");
  }

  @Test
  void links_to_the_source_where_there_is_one() throws IOException {
    Path source = build.root().resolve("tenants/koge/src/test/java/dk/sporskifte/docs");
    Files.createDirectories(source);
    Files.createFile(source.resolve("ProvingExamples.java"));
    build.withTests(ProvingExamples.Proving.class).trace(true);
    assertThat(build.page())
        .contains(
            "[is due at the next meeting]"
                + "(../tenants/koge/src/test/java/dk/sporskifte/docs/ProvingExamples.java)");
  }

  @Test
  void fails_when_a_proved_requirement_has_lost_its_test() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                build
                    .withTests(ProvingExamples.Proving.class)
                    .withPage("| HEL-38 | viden samles |  | somebody proved it |\n")
                    .trace(false))
        .withMessageContaining("No test proves HEL-38 any more");
  }

  @Test
  void a_given_up_proof_is_no_loss() throws IOException {
    build.withPage("| HEL-38 | viden samles |  | ikke endnu |\n").trace(true);
    assertThat(build.page()).contains("| HEL-38 | viden samles |  | ikke endnu |");
  }

  @Test
  void compares_without_writing_unless_told_to() throws IOException {
    build.withTests(ProvingExamples.Proving.class).withPage("old");
    assertThat(build.trace(false)).contains("is behind");
    assertThat(build.page()).isEqualTo("old");
    assertThat(build.trace(true)).contains("is written: 2 proved");
    assertThat(build.trace(false)).contains("is up to date");
  }

  @Test
  void refuses_a_proof_of_what_nobody_demands() {
    assertThatIllegalStateException()
        .isThrownBy(() -> build.withTests(ProvingExamples.Mistaken.class).trace(true))
        .withMessageContaining("does not know HEL-99");
  }

  @Test
  void refuses_a_mark_on_what_is_no_test() {
    assertThatIllegalStateException()
        .isThrownBy(() -> build.withTests(ProvingExamples.Claiming.class).trace(true))
        .withMessageContaining("is_no_test carries @Proves and is no test");
  }

  @Test
  void an_exception_stands_with_its_reason_and_counts_as_no_proof() throws IOException {
    build
        .withTests(ProvingExamples.Proving.class)
        .withExceptions("HEL-38,whole,aftalt | skrevet\nHEL-36,part,kun møder\n");
    build.trace(true);
    assertThat(build.page())
        .contains("| HEL-38 | viden samles |  | Undtaget: aftalt \\| skrevet |")
        .contains(
            "| HEL-36 | næstkommende møde, dog max. 4 uger |  |"
                + " is due at the next meeting<br>Delvis undtaget: kun møder |")
        .contains("Proved by a test: 2 of 6. Excepted wholly or in part, with the reason: 2.");
    assertThat(build.withExceptions("").trace(false)).contains("is behind");
  }

  @Test
  void refuses_an_exception_nobody_demands_or_needs() throws IOException {
    build.withTests(ProvingExamples.Proving.class);
    build.withExceptions("HEL-99,whole,aldrig skrevet\n");
    assertThatIllegalStateException()
        .isThrownBy(() -> build.trace(true))
        .withMessageContaining("excepts HEL-99");
    for (String contrary :
        new String[] {"HEL-36,whole,aftalt\n", "HEL-36,,a\n", "HEL-38,part,b\n"}) {
      build.withExceptions(contrary);
      assertThatIllegalStateException()
          .isThrownBy(() -> build.trace(true))
          .withMessageContaining("says of " + contrary.substring(0, 6) + " whole");
    }
  }

  @Test
  void refuses_an_exception_without_one_reason() throws IOException {
    for (String rows : new String[] {"HEL-38,whole, \n", "HEL-38,whole,a\nHEL-38,whole,b\n"}) {
      build.withExceptions(rows);
      assertThatIllegalStateException()
          .isThrownBy(() -> build.trace(true))
          .withMessageContaining("HEL-38 needs one reason");
    }
  }
}
