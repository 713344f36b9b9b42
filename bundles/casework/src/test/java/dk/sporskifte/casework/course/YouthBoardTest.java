package dk.sporskifte.casework.course;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.view.CourseView;
import dk.sporskifte.casework.api.view.PlanView;
import dk.sporskifte.casework.api.view.YouthBoardView;
import dk.sporskifte.casework.korsbaek.AReferral;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.ActionPlan;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.YouthBoardStep;
import dk.sporskifte.model.YouthBoardStep.Reaction;
import dk.sporskifte.model.YouthBoardStep.Stage;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class YouthBoardTest {
  private final Korsbaek korsbaek = Korsbaek.withChiefsAndExit();
  private final CaseId id = korsbaek.enrolled().file().id();

  @Test
  @Proves("LAW-13")
  void the_stages_come_in_their_order_and_the_study_is_due_in_three_weeks() {
    step(Stage.REFERRED).orThrow();
    Task study = Expect.open(korsbaek.show(id), Task.Kind.YOUTH_STUDY);
    assertThat(study.due()).isEqualTo("2026-03-23");
    assertThat(study.because()).contains("skal bekræftes");
    Expect.refused(step(Stage.SUPERVISION), "board-stage-not-next");

    step(Stage.STUDY).orThrow();
    Expect.noneOpen(korsbaek.show(id), Task.Kind.YOUTH_STUDY);
    decide(Reaction.IMPROVEMENT_PROGRAMME).orThrow();
    step(Stage.SUPERVISION).orThrow();
    step(Stage.ENDED).orThrow();

    assertThat(board().steps())
        .extracting(YouthBoardStep::stage)
        .containsExactly(
            Stage.REFERRED, Stage.STUDY, Stage.DECISION, Stage.SUPERVISION, Stage.ENDED);
    assertThat(board().next()).containsExactly(Stage.REFERRED);
    assertThat(board().inForce()).isEmpty();
  }

  @Test
  @Proves("LAW-13")
  void a_plan_is_held_against_the_board_s_decision_before_it_is_approved() {
    PlanView plan = draft();
    step(Stage.REFERRED).orThrow();
    decide(Reaction.IMPROVEMENT_PROGRAMME).orThrow();

    assertThat(
            Expect.requirements(
                Expect.refused(approve(plan.plan().version()), "board-decision-not-acknowledged")))
        .containsExactly("LAW-13");

    acknowledge(plan.plan().version()).orThrow();
    approve(plan.plan().version()).orThrow();
    assertThat(board().acknowledged()).isTrue();
    assertThat(board().acknowledgements())
        .singleElement()
        .satisfies(a -> assertThat(a.by()).isEqualTo(korsbaek.caseworker.user()));
  }

  @Test
  @Proves("LAW-13")
  void a_plan_changed_since_is_looked_at_again() {
    PlanView plan = draft();
    step(Stage.REFERRED).orThrow();
    decide(Reaction.IMMEDIATE_REACTION).orThrow();
    acknowledge(plan.plan().version()).orThrow();

    korsbaek
        .plans
        .change(
            korsbaek.tenant,
            korsbaek.caseworker,
            id,
            plan.plan().version(),
            ActionPlan.Purpose.PREVENT,
            "Noget andet",
            plan.plan().actions())
        .orThrow();

    Expect.refused(approve(plan.plan().version() + 1), "board-decision-not-acknowledged");
    Expect.stale(acknowledge(plan.plan().version()));
  }

  @Test
  void a_decision_without_a_reaction_binds_no_plan() {
    PlanView plan = draft();
    step(Stage.REFERRED).orThrow();
    decide(Reaction.NONE).orThrow();

    Expect.refused(acknowledge(plan.plan().version()), "no-board-decision");
    approve(plan.plan().version()).orThrow();
  }

  @Test
  @Proves("LAW-13")
  void the_board_is_for_ages_ten_to_seventeen() {
    LocalDate birthday = korsbaek.show(id).person().born().plusYears(18);
    korsbaek.clock.goTo(birthday);

    assertThat(Expect.requirements(Expect.refused(step(Stage.REFERRED), "outside-board-age")))
        .containsExactly("LAW-13");
    assertThat(board().next()).isEmpty();
    korsbaek.clock.goTo(birthday.minusDays(1));
    assertThat(board().next()).containsExactly(Stage.REFERRED);
    step(Stage.REFERRED).orThrow();
    korsbaek.clock.goTo(birthday.plusDays(3));
    step(Stage.STUDY).orThrow();
  }

  @Test
  void a_stage_has_its_day_and_a_decision_alone_its_reaction() {
    step(Stage.REFERRED).orThrow();

    Expect.refused(
        record(Stage.STUDY, korsbaek.today().minusDays(1), Optional.empty()),
        "board-step-before-the-last");
    Expect.refused(
        record(Stage.STUDY, korsbaek.today().plusDays(1), Optional.empty()), "date-in-the-future");
    Expect.refused(
        record(Stage.DECISION, korsbaek.today(), Optional.empty()), "board-reaction-of-decision");
    Expect.refused(
        record(Stage.STUDY, korsbaek.today(), Optional.of(Reaction.BOTH)),
        "board-reaction-of-decision");
  }

  @Test
  @Proves("LAW-13")
  void a_youth_contract_is_for_ages_fifteen_to_seventeen_with_its_days_and_terms() {
    UUID contract = contract(korsbaek.today().plusMonths(6));

    assertThat(Expect.open(korsbaek.show(id), Task.Kind.FOLLOW_UP_DECISION).due())
        .isEqualTo("2026-09-02");
    end(contract).orThrow();
    assertThat(course().contracts().get(0).ending().orElseThrow().kept()).isTrue();
    Expect.refused(end(contract), "contract-ended");
    Expect.refused(agree(korsbaek.today()), "contract-ends-first");

    Korsbaek other = Korsbaek.withChiefsAndExit();
    CaseId child =
        other.refer(AReferral.in(other).born(other.today().minusYears(15).plusDays(1))).file().id();
    Expect.refused(
        other.board.agreeContract(
            other.tenant,
            other.caseworker,
            child,
            other.ids.next(),
            other.today(),
            other.today().plusMonths(1),
            "Skole"),
        "outside-contract-age");
  }

  private UUID contract(LocalDate until) {
    return agree(until).orThrow().contracts().get(0).id();
  }

  private Outcome<CourseView> agree(LocalDate until) {
    return korsbaek.board.agreeContract(
        korsbaek.tenant,
        korsbaek.caseworker,
        id,
        korsbaek.ids.next(),
        korsbaek.today(),
        until,
        "Møder i skole");
  }

  private Outcome<CourseView> end(UUID contract) {
    return korsbaek.board.endContract(
        korsbaek.tenant, korsbaek.caseworker, id, contract, korsbaek.today(), true, "Holdt");
  }

  private Outcome<CourseView> step(Stage stage) {
    return record(stage, korsbaek.today(), Optional.empty());
  }

  private Outcome<CourseView> decide(Reaction reaction) {
    return record(Stage.DECISION, korsbaek.today(), Optional.of(reaction));
  }

  private Outcome<CourseView> record(Stage stage, LocalDate on, Optional<Reaction> reaction) {
    return korsbaek.board.record(
        korsbaek.tenant,
        korsbaek.caseworker,
        id,
        korsbaek.ids.next(),
        stage,
        on,
        reaction,
        "Som nævnet skriver",
        Optional.empty());
  }

  private Outcome<CourseView> acknowledge(int version) {
    return korsbaek.board.acknowledge(
        korsbaek.tenant, korsbaek.caseworker, id, korsbaek.ids.next(), version, "Følger den");
  }

  private Outcome<PlanView> approve(int version) {
    return korsbaek.plans.approve(korsbaek.tenant, korsbaek.caseworker, id, version, "Aftalt");
  }

  private PlanView draft() {
    return korsbaek.draft(id, ActionPlan.Purpose.PREVENT);
  }

  private YouthBoardView board() {
    return course().board();
  }

  private CourseView course() {
    return korsbaek.course.show(korsbaek.tenant, korsbaek.caseworker, id).orThrow();
  }
}
