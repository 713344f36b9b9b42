package dk.sporskifte.casework.course;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.view.CourseView;
import dk.sporskifte.casework.api.view.ExitView;
import dk.sporskifte.casework.api.view.PlanView;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.korsbaek.WayOfKorsbaek;
import dk.sporskifte.model.ActionPlan;
import dk.sporskifte.model.Agreement.GivenBy;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Decision;
import dk.sporskifte.model.ExitStep;
import dk.sporskifte.model.ExitStep.Stage;
import dk.sporskifte.model.Task;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Out of the environment, by consent first. */
class ExitTest {
  private final Korsbaek korsbaek = Korsbaek.withChiefsAndExit();
  private final CaseId id = korsbaek.enrolled().file().id();

  @Test
  @Proves("LAW-17")
  void the_stages_come_in_their_order_and_begin_with_a_consent() {
    move();
    assertThat(exit().next()).containsExactly(Stage.CONSENT);
    assertThat(Expect.requirements(Expect.refused(step(Stage.SCREENING), "exit-stage-not-next")))
        .containsExactly("LAW-17");

    consent().orThrow();
    Expect.refused(step(Stage.AGREEMENT), "exit-stage-not-next");
    step(Stage.SCREENING).orThrow();
    step(Stage.AGREEMENT).orThrow();
    Expect.refused(step(Stage.PLAN), "exit-plan-not-approved");
    approvePlan();
    step(Stage.PLAN).orThrow();
    step(Stage.ENDED).orThrow();

    assertThat(exit().steps())
        .extracting(ExitStep::stage)
        .containsExactly(Stage.CONSENT, Stage.SCREENING, Stage.AGREEMENT, Stage.PLAN, Stage.ENDED);
    assertThat(exit().next()).containsExactly(Stage.CONSENT);
    assertThat(korsbaek.show(id).decisions())
        .filteredOn(d -> d.kind() == Decision.Kind.EXIT)
        .hasSize(5)
        .allSatisfy(
            d ->
                assertThat(d.grounds())
                    .extracting(Decision.Ground::rule)
                    .containsExactly("LAW-17", "HEL-23"));
  }

  @Test
  @Proves("LAW-17")
  void each_stage_has_its_deadline_and_its_end_leaves_none() {
    move();
    consent().orThrow();
    assertThat(open(Task.Kind.EXIT_SCREENING).due()).isEqualTo("2026-03-30");

    step(Stage.SCREENING).orThrow();
    Expect.noneOpen(korsbaek.show(id), Task.Kind.EXIT_SCREENING);
    step(Stage.AGREEMENT).orThrow();
    assertThat(open(Task.Kind.EXIT_STATUS).due()).isEqualTo("2026-09-02");
    assertThat(open(Task.Kind.EXIT_END).due()).isEqualTo("2027-03-02");
    assertThat(open(Task.Kind.EXIT_END).source().requirement()).isEqualTo("LAW-17");

    step(Stage.ENDED).orThrow();
    Expect.noneOpen(korsbaek.show(id), Task.Kind.EXIT_STATUS);
    Expect.noneOpen(korsbaek.show(id), Task.Kind.EXIT_END);
  }

  @Test
  @Proves("LAW-17")
  void it_is_voluntary_and_may_end_at_any_stage() {
    move();
    consent().orThrow();
    assertThat(exit().next()).containsExactly(Stage.SCREENING, Stage.ENDED);
    step(Stage.SCREENING).orThrow();
    assertThat(exit().next()).containsExactly(Stage.AGREEMENT, Stage.ENDED);
    step(Stage.ENDED).orThrow();
    consent().orThrow();
  }

  @Test
  @Proves({"LAW-17", "LAW-09"})
  void a_custody_holder_consents_for_a_minor_and_only_until_18() {
    move();
    LocalDate birthday = korsbaek.show(id).person().born().plusYears(18);
    assertThat(
            Expect.requirements(
                Expect.refused(
                    record(Stage.CONSENT, Optional.of(GivenBy.YOUNG_PERSON)),
                    "exit-consent-of-another")))
        .containsExactly("LAW-17", "LAW-09");
    Expect.refused(record(Stage.CONSENT, Optional.empty()), "exit-consent-giver");
    consent().orThrow();

    korsbaek.clock.goTo(birthday);
    Expect.refused(step(Stage.SCREENING), "exit-consent-lapsed");
    step(Stage.ENDED).orThrow();
    Expect.refused(consent(), "exit-consent-of-another");
    record(Stage.CONSENT, Optional.of(GivenBy.YOUNG_PERSON)).orThrow();
    step(Stage.SCREENING).orThrow();
    assertThat(Expect.requirements(Expect.refused(step(Stage.AGREEMENT), "agreement-lapsed")))
        .containsExactly("LAW-09");
  }

  @Test
  void another_programme_is_no_way_out_and_one_that_is_left_is_ended() {
    assertThat(course().exit()).isEmpty();
    Expect.refused(consent(), "exit-stage-not-next");

    move();
    consent().orThrow();
    hand(WayOfKorsbaek.PLUS);

    assertThat(exit().next()).containsExactly(Stage.ENDED);
    assertThat(exit().why()).isEmpty();
    step(Stage.ENDED).orThrow();
    assertThat(exit().next()).isEmpty();
  }

  @Test
  void a_stage_has_its_day() {
    move();
    consent().orThrow();

    Expect.refused(
        record(Stage.SCREENING, korsbaek.today().plusDays(1), Optional.empty()),
        "date-in-the-future");
    Expect.refused(
        record(Stage.SCREENING, korsbaek.today().minusDays(1), Optional.empty()),
        "exit-step-before-the-last");
    Expect.refused(
        record(Stage.SCREENING, Optional.of(GivenBy.CUSTODY_HOLDER)), "exit-consent-giver");
  }

  private void move() {
    hand(WayOfKorsbaek.EXIT_LIGHT);
  }

  private void hand(String programme) {
    UUID offer = korsbaek.ids.next();
    korsbaek
        .handOvers
        .offer(
            korsbaek.tenant,
            korsbaek.caseworker,
            id,
            offer,
            programme,
            Optional.empty(),
            "Hører til dér")
        .orThrow();
    korsbaek.handOvers.reply(korsbaek.tenant, korsbaek.caseworker, id, offer, true, "Ja").orThrow();
  }

  private void approvePlan() {
    PlanView plan = korsbaek.draft(id, ActionPlan.Purpose.MOTIVATE_TO_LEAVE);
    korsbaek
        .plans
        .approve(korsbaek.tenant, korsbaek.caseworker, id, plan.plan().version(), "Aftalt")
        .orThrow();
  }

  private Outcome<CourseView> consent() {
    return record(Stage.CONSENT, Optional.of(GivenBy.CUSTODY_HOLDER));
  }

  private Outcome<CourseView> step(Stage stage) {
    return record(stage, Optional.empty());
  }

  private Outcome<CourseView> record(Stage stage, Optional<GivenBy> givenBy) {
    return record(stage, korsbaek.today(), givenBy);
  }

  private Outcome<CourseView> record(Stage stage, LocalDate on, Optional<GivenBy> givenBy) {
    return korsbaek.exits.record(
        korsbaek.tenant,
        korsbaek.caseworker,
        id,
        korsbaek.ids.next(),
        stage,
        on,
        givenBy,
        "Som aftalt");
  }

  private Task open(Task.Kind kind) {
    return Expect.open(korsbaek.show(id), kind);
  }

  private ExitView exit() {
    return course().exit().orElseThrow();
  }

  private CourseView course() {
    return korsbaek.course.show(korsbaek.tenant, korsbaek.caseworker, id).orThrow();
  }
}
