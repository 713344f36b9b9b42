package dk.sporskifte.casework.plan;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.PlanView;
import dk.sporskifte.casework.cases.Standing;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.ActionPlan;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import java.util.List;
import java.util.Optional;

/** The plan of a case the actor sees. */
record PlanOfCase(CaseFile file, ActionPlan plan) {
  static Outcome<PlanOfCase> any(Work work, CaseId id) {
    return Standing.any(work, id).flatMap(file -> of(work, file));
  }

  /** Of a case that can still be worked on. */
  static Outcome<PlanOfCase> enrolled(Work work, CaseId id) {
    return Standing.any(work, id).flatMap(Standing::enrolled).flatMap(file -> of(work, file));
  }

  static Outcome<PlanOfCase> unchanged(Work work, CaseId id, int version) {
    return enrolled(work, id)
        .flatMap(found -> Seen.unchanged(found, found.plan.version(), version))
        .flatMap(found -> Policy.allowing(found, List.of(PlanOfCase::notEnded)));
  }

  private static Outcome<PlanOfCase> of(Work work, CaseFile file) {
    work.trace().of(file.id()).about(file.person());
    return Seen.orNotFound(work.stores().plans().ofCase(file.id()))
        .map(plan -> new PlanOfCase(file, plan));
  }

  /** With its present version. */
  static Outcome<PlanView> view(Work work, CaseId id) {
    return any(work, id)
        .map(found -> new PlanView(found.plan, work.stores().plans().reviews(found.plan.id())));
  }

  private static Optional<Refusal> notEnded(PlanOfCase found) {
    return Policy.unless(
        found.plan.state() != ActionPlan.State.ENDED,
        Refusal.conflict("plan-ended", "Handleplanen er afsluttet."));
  }
}
