package dk.sporskifte.casework.models;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.ModelSource;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.port.CandidateModels;
import dk.sporskifte.casework.api.port.UnusableModelException;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.api.view.ModelComparison;
import dk.sporskifte.casework.api.view.ModelComparison.Aspect;
import dk.sporskifte.casework.api.view.ModelComparison.Difference;
import dk.sporskifte.casework.api.view.ModelJar;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.korsbaek.WayOfKorsbaek;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.municipality.spi.Intake;
import dk.sporskifte.municipality.spi.Programme;
import dk.sporskifte.municipality.spi.TakeUp;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.net.URI;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ComparingTest {
  private static final ModelSource LAID = new ModelSource.Laid("2.jar");

  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();
  private final WayOfWorking now = korsbaek.tenant.wayOfWorking();
  private final List<String> read = new ArrayList<>();
  private WayOfWorking candidate = now.toBuilder().version("8").build();

  private final ModelsComparedByNumber models =
      new ModelsComparedByNumber(
          korsbaek.audited,
          new CandidateModels() {
            @Override
            public List<ModelJar> laid(TenantKey tenant) {
              return List.of(new ModelJar("2.jar", Instant.EPOCH, 1));
            }

            @Override
            public <T> T read(TenantKey tenant, ModelSource source, Function<WayOfWorking, T> use) {
              read.add(source.toString());
              return use.apply(candidate);
            }
          });

  @Test
  void the_same_in_another_version_changes_nothing() {
    korsbaek.refer();

    ModelComparison found = compare();

    assertThat(found.now()).isEqualTo("7");
    assertThat(found.then()).isEqualTo("8");
    assertThat(found.openCases()).isEqualTo(1);
    assertThat(found.counts()).isEmpty();
    assertThat(found.differences()).isEmpty();
  }

  @Test
  void another_deadline_is_told_with_what_holds_now_and_what_then() {
    CaseView waiting = korsbaek.refer();
    candidate = takenUpWithin(Period.ofDays(14));

    ModelComparison found = compare();

    assertThat(found.counts()).containsOnlyKeys(Aspect.DEADLINE).containsEntry(Aspect.DEADLINE, 1L);
    assertThat(found.differences())
        .containsExactly(
            new Difference(
                waiting.file().id(),
                waiting.file().number(),
                Aspect.DEADLINE,
                "Tages op senest 30. marts 2026",
                "Tages op senest 16. marts 2026"));
    assertThat(korsbaek.show(waiting.file().id())).isEqualTo(waiting);
  }

  @Test
  void whoever_is_enrolled_waits_for_no_meeting() {
    korsbaek.enrolled();
    candidate = takenUpWithin(Period.ofDays(14));

    assertThat(compare().differences()).isEmpty();
  }

  @Test
  void another_forum_shows_the_case_to_other_posts() {
    korsbaek.employ(
        "ordinær",
        korsbaek.post("Ordinær", Role.CASEWORKER, WayOfKorsbaek.ORDINARY_MEETING, "medarbejder"));
    korsbaek.refer();
    candidate = plus(p -> p.forum(WayOfKorsbaek.ORDINARY_MEETING));

    ModelComparison found = compare();

    assertThat(found.counts()).containsOnlyKeys(Aspect.FORUM, Aspect.VISIBILITY);
    assertThat(found.differences())
        .filteredOn(d -> d.aspect() == Aspect.VISIBILITY)
        .allSatisfy(d -> assertThat(d.now()).contains("SSP-medarbejder").doesNotContain("Ordinær"))
        .allSatisfy(d -> assertThat(d.then()).contains("Ordinær").doesNotContain("medarbejder"));
  }

  @Test
  void another_outcome_of_the_rule_is_told_with_its_reasons_and_other_words_are_not() {
    korsbaek.refer();
    Programme plus = now.programme(WayOfKorsbaek.PLUS).orElseThrow();
    candidate = plus(p -> p.entry(facts -> plus.entry().consider(facts)));
    assertThat(compare().differences()).isEmpty();

    candidate = plus(p -> p.entry(now.programme(WayOfKorsbaek.ORDINARY).orElseThrow().entry()));
    assertThat(compare().differences())
        .singleElement()
        .satisfies(d -> assertThat(d.aspect()).isEqualTo(Aspect.ELIGIBILITY))
        .satisfies(d -> assertThat(d.now()).startsWith("En sagsbehandler skal vurdere det: "))
        .satisfies(d -> assertThat(d.then()).isEqualTo("Optagelse foreslås: Børn hører til her"));
  }

  @Test
  void a_programme_that_is_gone_is_told() {
    korsbaek.refer();
    candidate =
        now.toBuilder()
            .version("8")
            .programmes(List.of(now.programme(WayOfKorsbaek.ORDINARY).orElseThrow()))
            .build();

    assertThat(compare().differences())
        .anySatisfy(d -> assertThat(d.then()).isEqualTo("Forløbet ssp-plus findes ikke"));
  }

  @Test
  void who_neither_administers_nor_leads_may_not_and_nothing_is_read_for_them() {
    for (Actor actor : List.of(korsbaek.caseworker, korsbaek.secretary, korsbaek.auditor)) {
      Expect.notAllowed(models.compare(korsbaek.tenant, actor, LAID));
      Expect.notAllowed(models.candidates(korsbaek.tenant, actor));
    }
    assertThat(read).isEmpty();
    for (Actor actor : List.of(korsbaek.administrator, korsbaek.leader)) {
      assertThat(models.candidates(korsbaek.tenant, actor).orThrow()).hasSize(1);
      assertThat(models.compare(korsbaek.tenant, actor, LAID).orThrow().then()).isEqualTo("8");
    }
  }

  @Test
  void an_administrator_cannot_say_where_code_is_taken_from() {
    ModelSource elsewhere = new ModelSource.At(URI.create("http://example.org/evil.jar"));

    Expect.notAllowed(models.compare(korsbaek.tenant, korsbaek.administrator, elsewhere));
    assertThat(read).isEmpty();
    models.compare(korsbaek.tenant, SystemActor.OPERATOR, elsewhere).orThrow();
    assertThat(read).hasSize(1);
  }

  @Test
  void who_asked_and_whose_cases_were_read_is_written_down() {
    CaseView waiting = korsbaek.refer();
    compare();

    assertThat(korsbaek.store.audit(korsbaek.tenant.key()))
        .anySatisfy(
            entry -> {
              assertThat(entry.useCase()).isEqualTo("ComparingModels.compare");
              assertThat(entry.actor()).isEqualTo(korsbaek.administrator.id());
            })
        .anySatisfy(
            entry -> {
              assertThat(entry.useCase()).isEqualTo("ComparingModels.read");
              assertThat(entry.actor()).isEqualTo(SystemActor.COMPARER.id());
              assertThat(entry.objects()).contains(waiting.file().id().value());
              assertThat(entry.subjects()).contains(waiting.file().person());
            });
  }

  @Test
  void a_jar_that_could_not_open_is_refused_with_what_is_wrong() {
    ModelsComparedByNumber broken =
        new ModelsComparedByNumber(
            korsbaek.audited,
            new CandidateModels() {
              @Override
              public List<ModelJar> laid(TenantKey tenant) {
                return List.of();
              }

              @Override
              public <T> T read(
                  TenantKey tenant, ModelSource source, Function<WayOfWorking, T> use) {
                throw new UnusableModelException("2.jar: two of one forum");
              }
            });

    Outcome<?> refused = broken.compare(korsbaek.tenant, korsbaek.administrator, LAID);
    assertThat(Expect.refused(refused, "model-unusable").reason()).contains("two of one forum");
  }

  private ModelComparison compare() {
    return models.compare(korsbaek.tenant, korsbaek.administrator, LAID).orThrow();
  }

  private WayOfWorking takenUpWithin(Period period) {
    TakeUp.AtNextMeeting rule = (TakeUp.AtNextMeeting) now.intake().takeUp();
    return now.toBuilder()
        .version("8")
        .intake(
            new Intake(
                now.intake().channels(),
                new TakeUp.AtNextMeeting(rule.forum(), period, rule.statement(), rule.source()),
                now.intake().form(),
                now.intake().presenting()))
        .build();
  }

  private WayOfWorking plus(UnaryOperator<Programme.Builder> otherwise) {
    Programme plus = now.programme(WayOfKorsbaek.PLUS).orElseThrow();
    Programme.Builder changed =
        Programme.of(plus.id(), plus.name(), plus.ages(), plus.source())
            .participation(plus.participation())
            .forum(plus.forum())
            .entry(plus.entry())
            .onLeaving(plus.onLeaving());
    return now.toBuilder()
        .version("8")
        .programmes(
            List.of(
                now.programme(WayOfKorsbaek.ORDINARY).orElseThrow(),
                otherwise.apply(changed).build()))
        .build();
  }
}
