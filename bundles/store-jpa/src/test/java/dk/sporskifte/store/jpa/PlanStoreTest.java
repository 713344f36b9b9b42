package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.model.ActionPlan;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.PlanAction;
import dk.sporskifte.model.PlanId;
import dk.sporskifte.model.Review;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserActor;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanStoreTest {
  private UserActor coordinator;
  private CaseFile file;
  private ActionPlan draft;

  @BeforeEach
  void draft_a_plan() {
    coordinator = KOGE.user(Role.CASEWORKER);
    file = Given.openCase(KOGE, coordinator);
    draft = plan(List.of(action("EDUCATION"), action("HOUSING")));
    KOGE.run(coordinator, s -> s.plans().add(draft));
  }

  @Test
  void a_plan_is_found_with_its_actions_in_order() {
    assertThat(KOGE.found(coordinator, s -> s.plans().ofCase(file.id()))).contains(draft);
  }

  @Test
  void actions_are_added_changed_moved_and_dropped() {
    PlanAction kept = draft.actions().get(1);
    PlanAction done =
        new PlanAction(
            kept.id(),
            kept.domain(),
            kept.goal(),
            "Skrevet op til bolig",
            kept.owner(),
            kept.due(),
            PlanAction.Status.DONE);
    List<PlanAction> changed = List.of(action("JOB"), done);

    KOGE.run(
        coordinator, s -> s.plans().save(draft.with(draft.purpose(), "Vil have et job", changed)));

    ActionPlan found = KOGE.found(coordinator, s -> s.plans().ofCase(file.id())).orElseThrow();
    assertThat(found.actions()).isEqualTo(changed);
    assertThat(found.ownWishes()).isEqualTo("Vil have et job");
    assertThat(found.version()).isEqualTo(2);
  }

  @Test
  void a_case_has_one_plan_at_a_time() {
    ActionPlan second = plan(List.of());

    assertThat(KOGE.refusal(coordinator, s -> s.plans().add(second)).kind())
        .isEqualTo(Refusal.Kind.CONFLICT);
  }

  @Test
  void the_plan_in_force_comes_before_one_that_ended_and_else_the_last_counts() {
    ActionPlan approved = draft.approved(coordinator.user(), CLOCK.instant());
    KOGE.run(coordinator, s -> s.plans().save(approved));
    ActionPlan found = KOGE.found(coordinator, s -> s.plans().ofCase(file.id())).orElseThrow();
    assertThat(found.approvedBy()).contains(coordinator.user());
    KOGE.run(coordinator, s -> s.plans().save(found.ended()));
    assertThat(KOGE.found(coordinator, s -> s.plans().ofCase(file.id())))
        .map(ActionPlan::state)
        .contains(ActionPlan.State.ENDED);

    CLOCK.advance(Duration.ofDays(1));
    ActionPlan next = plan(List.of());
    KOGE.run(coordinator, s -> s.plans().add(next));

    assertThat(KOGE.found(coordinator, s -> s.plans().ofCase(file.id()))).contains(next);
  }

  @Test
  void reviews_are_told_oldest_first() {
    Review later = review(LocalDate.of(2026, 9, 1));
    Review earlier = review(LocalDate.of(2026, 6, 1));
    KOGE.run(coordinator, s -> s.plans().add(later));
    KOGE.run(coordinator, s -> s.plans().add(earlier));

    assertThat(KOGE.listed(coordinator, s -> s.plans().reviews(draft.id())))
        .containsExactly(earlier, later);
  }

  @Test
  void a_plan_and_its_reviews_are_seen_by_those_who_see_the_case() {
    KOGE.run(coordinator, s -> s.plans().add(review(LocalDate.of(2026, 6, 1))));
    UserActor other = KOGE.user(Role.CASEWORKER);

    assertThat(KOGE.found(other, s -> s.plans().ofCase(file.id()))).isEmpty();
    assertThat(KOGE.listed(other, s -> s.plans().reviews(draft.id()))).isEmpty();
    assertThat(KOGE.refusal(other, s -> s.plans().add(plan(List.of()))).kind())
        .isEqualTo(Refusal.Kind.FORBIDDEN);
  }

  private ActionPlan plan(List<PlanAction> actions) {
    return new ActionPlan(
        new PlanId(TestTenant.id()),
        file.id(),
        ActionPlan.Purpose.MOTIVATE_TO_LEAVE,
        "",
        actions,
        ActionPlan.State.DRAFT,
        Optional.empty(),
        Optional.empty(),
        1);
  }

  private static PlanAction action(String domain) {
    return new PlanAction(
        TestTenant.id(),
        domain,
        "Et sted at høre til",
        "Besøger produktionsskolen",
        "Din kontaktperson",
        LocalDate.of(2026, 5, 1),
        PlanAction.Status.OPEN);
  }

  private Review review(LocalDate on) {
    return new Review(
        TestTenant.id(),
        draft.id(),
        on,
        Review.Progress.PROGRESS,
        "Møder hver dag",
        Optional.of("Det går fint"),
        on.plusMonths(3),
        coordinator.user());
  }
}
