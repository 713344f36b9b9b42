package dk.sporskifte.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.sporskifte.casework.api.ComparingModels;
import dk.sporskifte.casework.api.ModelSource;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.ModelSwitch;
import dk.sporskifte.casework.api.port.UnusableModelException;
import dk.sporskifte.casework.api.view.ModelComparison;
import dk.sporskifte.casework.api.view.ModelComparison.Aspect;
import dk.sporskifte.casework.api.view.ModelComparison.Difference;
import dk.sporskifte.casework.api.view.ModelJar;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.testkit.SyntheticPeople;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.karaf.shell.support.CommandException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCommandsTest {
  private static final ModelComparison FOUND =
      new ModelComparison(
          "999",
          "1",
          "2",
          12,
          Map.of(Aspect.DEADLINE, 1L),
          List.of(
              new Difference(
                  new CaseId(SyntheticPeople.uuid(42)),
                  "2026-0042",
                  Aspect.DEADLINE,
                  "Tages op senest 30. marts 2026",
                  "Tages op senest 16. marts 2026")));

  @TempDir Path folder;

  @Test
  void a_comparison_tells_counts_and_then_each_case_by_number() throws Exception {
    Path jar = Files.writeString(folder.resolve("2.jar"), "jar");
    ComparingModel comparing = comparing(Outcome.done(FOUND));
    comparing.jar = jar.toString();

    assertThat(new FakeConsole().run(comparing, "korsbaek"))
        .contains("korsbaek: version 2 beside version 1, which is in force. Open cases: 12")
        .containsPattern("DEADLINE +1")
        .containsPattern("FORUM +0")
        .contains(
            """
            2026-0042  DEADLINE
              now   Tages op senest 30. marts 2026
              then  Tages op senest 16. marts 2026
            """);
  }

  @Test
  void a_model_that_was_changed_under_its_old_version_is_told_to_take_another() throws Exception {
    ComparingModel comparing =
        comparing(Outcome.done(new ModelComparison("999", "1", "1", 12, Map.of(), List.of())));
    comparing.jar = Files.writeString(folder.resolve("1.jar"), "jar").toString();

    assertThat(new FakeConsole().run(comparing, "korsbaek")).contains("Give it another version");
  }

  @Test
  void a_jar_that_is_not_there_or_could_not_open_is_one_clear_line() throws Exception {
    ComparingModel comparing =
        comparing(Outcome.refused(Refusal.invalid("model-unusable", "two of one forum: a")));
    comparing.jar = folder.resolve("none.jar").toString();
    refused(comparing, "There is no file " + comparing.jar);
    comparing.jar = "https://example.org/2.jar";
    refused(comparing, "two of one forum: a (model-unusable)");
  }

  @Test
  void a_switch_tells_what_is_in_force_and_one_that_fails_why() throws Exception {
    SwitchingModel switching = new SwitchingModel();
    switching.models = new Switch();
    switching.jar = "file:/tmp/2.jar";
    assertThat(new FakeConsole().run(switching, "korsbaek"))
        .isEqualTo("korsbaek works by version 2 now, before by 1.\n");

    switching.jar = "file:/tmp/broken.jar";
    refused(switching, "it has no forum");
  }

  @Test
  void a_tenant_that_a_refused_bundle_closed_is_opened_by_a_switch() throws Exception {
    SwitchingModel switching = new SwitchingModel();
    switching.models = new Switch();
    switching.jar = "file:/tmp/2.jar";
    assertThat(new FakeConsole().run(switching, "lukket"))
        .isEqualTo("lukket works by version 2 now.\n");
  }

  @Test
  void going_back_is_one_command_without_a_file() throws Exception {
    SwitchingBack back = new SwitchingBack();
    back.models = new Switch();

    assertThat(new FakeConsole().run(back, "korsbaek"))
        .isEqualTo("korsbaek works by version 1 again.\n");
  }

  private static void refused(TenantAction action, String reason) {
    assertThatExceptionOfType(CommandException.class)
        .isThrownBy(() -> new FakeConsole().run(action, "korsbaek"))
        .withMessageContaining(reason);
  }

  private static ComparingModel comparing(Outcome<ModelComparison> outcome) {
    ComparingModel comparing = new ComparingModel();
    comparing.models =
        new ComparingModels() {
          @Override
          public Outcome<List<ModelJar>> candidates(Tenant tenant, Actor actor) {
            throw new AssertionError("not asked");
          }

          @Override
          public Outcome<ModelComparison> compare(
              Tenant tenant, Actor actor, ModelSource candidate) {
            assertThat(actor).isEqualTo(SystemActor.OPERATOR);
            assertThat(candidate).isInstanceOf(ModelSource.At.class);
            return outcome;
          }
        };
    return comparing;
  }

  /** From version 1 to 2 and back. */
  private static final class Switch implements ModelSwitch {
    @Override
    public String to(TenantKey tenant, ModelSource source) {
      if (source.toString().contains("broken")) {
        throw new UnusableModelException("it has no forum");
      }
      return "2";
    }

    @Override
    public String back(TenantKey tenant) {
      return "1";
    }
  }
}
