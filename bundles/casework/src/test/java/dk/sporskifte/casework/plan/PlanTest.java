package dk.sporskifte.casework.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.api.view.PlainPlanView;
import dk.sporskifte.casework.api.view.PlanView;
import dk.sporskifte.casework.korsbaek.AReferral;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.ActionPlan;
import dk.sporskifte.model.ActionPlan.Purpose;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.Decision;
import dk.sporskifte.model.PlanAction;
import dk.sporskifte.model.PlanId;
import dk.sporskifte.model.Review;
import dk.sporskifte.model.Task;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanTest {
  private static final String WISHES = "Jeg vil være tømrer og bo for mig selv";

  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();
  private final CaseId id = korsbaek.enrolled().file().id();

  @Test
  @Proves("HEL-18")
  void a_plan_holds_goals_actions_owners_and_days_in_the_municipality_s_domains() {
    PlanView plan = draft(WISHES, action("JOB"), action("HOUSING")).orThrow();

    assertThat(plan.plan().state()).isEqualTo(ActionPlan.State.DRAFT);
    assertThat(plan.plan().actions())
        .extracting(PlanAction::domain)
        .containsExactly("JOB", "HOUSING");
    assertThat(Expect.refused(draftOf(another(), action("HEALTH")), "unknown-domain").reason())
        .contains("HEALTH", "JOB, HOUSING");
  }

  @Test
  void a_plan_is_of_somebody_enrolled_and_one_at_a_time() {
    CaseId referred = korsbaek.refer().file().id();
    Expect.refused(draftOf(referred, action("JOB")), "not-enrolled");
    Expect.notFound(korsbaek.plans.show(korsbaek.tenant, korsbaek.caseworker, id));

    draft(WISHES, action("JOB")).orThrow();

    Expect.refused(draft(WISHES, action("JOB")), "plan-exists");
    assertThat(
            korsbaek
                .plans
                .show(korsbaek.tenant, korsbaek.caseworker, id)
                .orThrow()
                .plan()
                .ownWishes())
        .isEqualTo(WISHES);
  }

  @Test
  @Proves("HEL-40")
  void a_plan_is_not_approved_without_the_young_person_s_own_wishes() {
    draft(" ", action("JOB")).orThrow();

    Refusal refusal = Expect.refused(approve(1), "own-wishes-missing");

    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.RULE);
    assertThat(Expect.requirements(refusal)).containsExactly("HEL-40");
    assertThat(korsbaek.show(id).file().state()).isEqualTo(CaseState.ENROLLED);
  }

  @Test
  void where_no_wishes_are_demanded_none_are() {
    Korsbaek one = Korsbaek.oneForAll();
    CaseView referred = one.refer(AReferral.in(one).targetGroups());
    CaseId there = referred.file().id();
    one.eligibility
        .admit(
            one.tenant,
            one.caseworker,
            there,
            referred.file().version(),
            "ssp",
            "Ja",
            Optional.empty())
        .orThrow();
    one.plans
        .draft(
            one.tenant,
            one.caseworker,
            there,
            new PlanId(one.ids.next()),
            Purpose.PREVENT,
            "",
            List.of(action("SOCIAL")))
        .orThrow();

    assertThat(
            one.plans
                .approve(one.tenant, one.caseworker, there, 1, "Aftalt")
                .orThrow()
                .plan()
                .state())
        .isEqualTo(ActionPlan.State.APPROVED);
  }

  @Test
  void a_plan_is_not_approved_without_an_action_or_a_reason() {
    draft(WISHES).orThrow();

    Expect.refused(approve(1), "plan-without-action");
    change(1, WISHES, action("JOB")).orThrow();
    Expect.refused(
        korsbaek.plans.approve(korsbaek.tenant, korsbaek.caseworker, id, 2, ""), "text-missing");
    Expect.stale(approve(1));
  }

  @Test
  @Proves({"HEL-40", "HEL-41"})
  void an_approved_plan_is_followed_up_within_the_rule_s_time() {
    CaseView planned = approved();

    assertThat(planned.file().state()).isEqualTo(CaseState.PLANNED);
    assertThat(planned.plan().orElseThrow().approvedBy()).contains(korsbaek.caseworker.user());
    assertThat(Expect.open(planned, Task.Kind.REVIEW_PLAN).due()).isEqualTo("2026-06-02");
    assertThat(planned.nextStep()).contains("2. juni 2026");
    Decision decision = planned.decisions().get(1);
    assertThat(decision.kind()).isEqualTo(Decision.Kind.PLAN_APPROVAL);
    assertThat(decision.grounds())
        .extracting(Decision.Ground::rule)
        .containsExactly("HEL-40", "HEL-41");
    Expect.refused(approve(planned.plan().orElseThrow().version()), "plan-not-draft");
  }

  @Test
  @Proves("HEL-40")
  void wishes_of_an_approved_plan_are_added_to_and_never_taken_out() {
    int version = approved().plan().orElseThrow().version();

    assertThat(
            Expect.requirements(
                Expect.refused(change(version, "Noget andet", action("JOB")), "own-wishes-kept")))
        .containsExactly("HEL-40");
    assertThat(
            change(version, WISHES + ". Og køre bil", action("JOB")).orThrow().plan().ownWishes())
        .endsWith("Og køre bil");
  }

  @Test
  void an_approved_plan_keeps_at_least_one_action() {
    Expect.refused(
        change(approved().plan().orElseThrow().version(), WISHES), "plan-without-action");
  }

  @Test
  @Proves("HEL-41")
  void each_review_says_how_it_goes_and_when_the_next_one_is() {
    approved();
    korsbaek.clock.goTo(LocalDate.of(2026, 5, 20));

    PlanView reviewed = review(Optional.of(LocalDate.of(2026, 7, 1))).orThrow();

    assertThat(reviewed.reviews())
        .singleElement()
        .extracting(Review::progress)
        .isEqualTo(Review.Progress.PROGRESS);
    CaseView view = korsbaek.show(id);
    assertThat(view.file().state()).isEqualTo(CaseState.IN_FOLLOW_UP);
    assertThat(Expect.open(view, Task.Kind.REVIEW_PLAN).due()).isEqualTo("2026-07-01");
    review(Optional.empty()).orThrow();
    assertThat(Expect.open(korsbaek.show(id), Task.Kind.REVIEW_PLAN).due())
        .as("as late as the rule allows where no day is asked for")
        .isEqualTo("2026-08-20");
  }

  @Test
  @Proves("HEL-41")
  void the_next_review_comes_later_than_this_one_and_within_the_rule_s_time() {
    approved();

    assertThat(
            Expect.requirements(
                Expect.refused(
                    review(Optional.of(korsbaek.today().plusMonths(3).plusDays(1))),
                    "review-too-late")))
        .containsExactly("HEL-41");
    Expect.refused(review(Optional.of(korsbaek.today())), "review-not-later");
    review(Optional.of(korsbaek.today().plusMonths(3))).orThrow();
  }

  @Test
  @Proves("HEL-10")
  void the_young_person_reads_wishes_steps_and_one_name_in_plain_words() {
    approved();

    PlainPlanView plain =
        korsbaek.plainPlans.show(korsbaek.tenant, korsbaek.caseworker, id).orThrow();

    assertThat(plain.contact()).contains("Navn signe");
    assertThat(plain.contactTitle()).isEqualTo("SSP-medarbejder");
    assertThat(plain.ownWishes()).isEqualTo(WISHES);
    assertThat(plain.steps()).singleElement().extracting(s -> s.goal()).isEqualTo("Læreplads");
    assertThat(plain.nextTalk()).contains(LocalDate.of(2026, 6, 2));
  }

  @Test
  @Proves("HEL-02")
  void a_plan_says_whether_it_is_to_prevent_or_to_motivate_to_leave() {
    draft(WISHES, action("JOB")).orThrow();
    assertThat(korsbaek.show(id).plan().orElseThrow().purpose())
        .isEqualTo(Purpose.MOTIVATE_TO_LEAVE);

    assertThat(change(1, WISHES, action("JOB")).orThrow().plan().purpose())
        .isEqualTo(Purpose.PREVENT);
  }

  @Test
  @Proves("HEL-11")
  void how_it_goes_at_each_review_is_told_in_the_course_oldest_first() {
    approved();
    review(Optional.empty()).orThrow();

    assertThat(korsbaek.course.show(korsbaek.tenant, korsbaek.caseworker, id).orThrow().reviews())
        .extracting(Review::progress)
        .containsExactly(Review.Progress.PROGRESS);
  }

  @Test
  void a_draft_is_not_reviewed() {
    draft(WISHES, action("JOB")).orThrow();

    Expect.refused(review(Optional.empty()), "plan-not-approved");
  }

  private CaseId another() {
    return korsbaek.enrolled().file().id();
  }

  private CaseView approved() {
    draft(WISHES, action("JOB")).orThrow();
    approve(1).orThrow();
    return korsbaek.show(id);
  }

  private Outcome<PlanView> draft(String wishes, PlanAction... actions) {
    return korsbaek.plans.draft(
        korsbaek.tenant,
        korsbaek.caseworker,
        id,
        new PlanId(korsbaek.ids.next()),
        Purpose.MOTIVATE_TO_LEAVE,
        wishes,
        List.of(actions));
  }

  private Outcome<PlanView> draftOf(CaseId caseId, PlanAction action) {
    return korsbaek.plans.draft(
        korsbaek.tenant,
        korsbaek.caseworker,
        caseId,
        new PlanId(korsbaek.ids.next()),
        Purpose.PREVENT,
        WISHES,
        List.of(action));
  }

  private Outcome<PlanView> change(int version, String wishes, PlanAction... actions) {
    return korsbaek.plans.change(
        korsbaek.tenant,
        korsbaek.caseworker,
        id,
        version,
        Purpose.PREVENT,
        wishes,
        List.of(actions));
  }

  private Outcome<PlanView> approve(int version) {
    return korsbaek.plans.approve(
        korsbaek.tenant, korsbaek.caseworker, id, version, "Aftalt med den unge");
  }

  private Outcome<PlanView> review(Optional<LocalDate> next) {
    return korsbaek.plans.review(
        korsbaek.tenant,
        korsbaek.caseworker,
        id,
        korsbaek.ids.next(),
        korsbaek.today(),
        Review.Progress.PROGRESS,
        "Er begyndt i praktik",
        Optional.of("Det er fedt"),
        next);
  }

  private PlanAction action(String domain) {
    return new PlanAction(
        korsbaek.ids.next(),
        domain,
        "Læreplads",
        "Besøg tre mestre",
        "Signe",
        korsbaek.today().plusMonths(1),
        PlanAction.Status.OPEN);
  }
}
