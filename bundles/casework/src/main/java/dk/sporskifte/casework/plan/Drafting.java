package dk.sporskifte.casework.plan;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.PlanView;
import dk.sporskifte.casework.cases.Standing;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.ActionPlan;
import dk.sporskifte.municipality.spi.PlanRules;
import java.util.List;
import java.util.Optional;

/** A plan taking shape; one of a case at a time. */
final class Drafting {
  private Drafting() {}

  static Outcome<PlanView> begin(Work work, ActionPlan plan) {
    return Standing.any(work, plan.caseId())
        .flatMap(Standing::enrolled)
        .flatMap(file -> Policy.allowing(plan, List.of(p -> theOnlyOne(work, p))))
        .flatMap(only -> usable(work, plan, PlanPolicies.OF_ANY_PLAN))
        .flatMap(usable -> Measured.by(work, List.of(), plan))
        .flatMap(
            measured -> {
              work.stores().plans().add(measured);
              return PlanOfCase.view(work, plan.caseId());
            });
  }

  static Outcome<PlanView> change(Work work, ActionPlan before, ActionPlan after) {
    boolean approved = before.state() == ActionPlan.State.APPROVED;
    PlanRules rules = work.way().plan();
    return Policy.allowing(
            after,
            List.of(
                plan ->
                    approved
                        ? PlanPolicies.keepsWishes(before, plan.ownWishes(), rules)
                        : Optional.empty()))
        .flatMap(
            plan ->
                usable(
                    work,
                    plan,
                    approved ? PlanPolicies.OF_AN_APPROVED_PLAN : PlanPolicies.OF_ANY_PLAN))
        .flatMap(usable -> Measured.by(work, before.actions(), after))
        .flatMap(
            measured -> {
              work.stores().plans().save(measured);
              return PlanOfCase.view(work, after.caseId());
            });
  }

  private static Outcome<PlanPolicies> usable(
      Work work, ActionPlan plan, List<Policy<PlanPolicies>> policies) {
    return Policy.allowing(new PlanPolicies(work.way().plan(), plan), policies);
  }

  private static Optional<Refusal> theOnlyOne(Work work, ActionPlan plan) {
    return work.stores()
        .plans()
        .ofCase(plan.caseId())
        .filter(other -> other.state() != ActionPlan.State.ENDED && !other.id().equals(plan.id()))
        .map(
            other ->
                Refusal.conflict(
                    "plan-exists", "Sagen har allerede en handleplan. Arbejd videre på den."));
  }
}
