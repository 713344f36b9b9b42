package dk.sporskifte.casework.plan;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.view.PlanView;
import dk.sporskifte.casework.decision.Decisions;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** An approved plan is followed: the case is planned, and its first review has a day. */
final class Approval {
  private static final Set<String> RULES = Set.of("ownWishes", "review");

  private Approval() {}

  static Outcome<PlanView> of(Work work, PlanOfCase found, String reason) {
    return Policy.allowing(found, List.of(f -> Given.text(reason, "begrundelse")))
        .flatMap(allowed -> ReviewTask.plan(work, found.file(), firstReview(work)))
        .flatMap(
            planned -> {
              work.stores().plans().save(found.plan().approved(work.user(), work.now()));
              work.stores().cases().save(found.file().in(CaseState.PLANNED));
              Decisions.of(
                  work,
                  found.file().id(),
                  Decision.Kind.PLAN_APPROVAL,
                  "APPROVED",
                  reason,
                  Decisions.rules(work, RULES));
              return PlanOfCase.view(work, found.file().id());
            });
  }

  private static LocalDate firstReview(Work work) {
    return work.today().plus(work.way().plan().reviewEvery());
  }
}
