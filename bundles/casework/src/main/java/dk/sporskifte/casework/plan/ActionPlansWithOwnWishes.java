package dk.sporskifte.casework.plan;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.PlanningAction;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.PlanView;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.model.ActionPlan;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.PlanAction;
import dk.sporskifte.model.PlanId;
import dk.sporskifte.model.Review;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The way out of crime, from the young person's own wishes to the last review. */
@Component
public final class ActionPlansWithOwnWishes implements PlanningAction {
  private final AuditedWork audited;

  @Activate
  public ActionPlansWithOwnWishes(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<PlanView> draft(
      Tenant tenant,
      Actor actor,
      CaseId caseId,
      PlanId id,
      ActionPlan.Purpose purpose,
      String ownWishes,
      List<PlanAction> actions) {
    ActionPlan plan =
        new ActionPlan(
            id,
            caseId,
            purpose,
            ownWishes,
            actions,
            ActionPlan.State.DRAFT,
            Optional.empty(),
            Optional.empty(),
            1);
    return audited.run(UseCase.DRAFT_PLAN, tenant, actor, id, work -> Drafting.begin(work, plan));
  }

  @Override
  public Outcome<PlanView> show(Tenant tenant, Actor actor, CaseId caseId) {
    return audited.run(
        UseCase.SHOW_PLAN, tenant, actor, caseId, work -> PlanOfCase.view(work, caseId));
  }

  @Override
  public Outcome<PlanView> change(
      Tenant tenant,
      Actor actor,
      CaseId caseId,
      int version,
      ActionPlan.Purpose purpose,
      String ownWishes,
      List<PlanAction> actions) {
    return audited.run(
        UseCase.CHANGE_PLAN,
        tenant,
        actor,
        caseId,
        work ->
            PlanOfCase.unchanged(work, caseId, version)
                .flatMap(
                    found ->
                        Drafting.change(
                            work, found.plan(), found.plan().with(purpose, ownWishes, actions))));
  }

  @Override
  public Outcome<PlanView> approve(
      Tenant tenant, Actor actor, CaseId caseId, int version, String reason) {
    return audited.run(
        UseCase.APPROVE_PLAN,
        tenant,
        actor,
        caseId,
        work ->
            PlanOfCase.unchanged(work, caseId, version)
                .flatMap(
                    found ->
                        Policy.allowing(
                                new PlanPolicies(work.way().plan(), found.plan()),
                                PlanPolicies.OF_APPROVAL)
                            .flatMap(allowed -> AgainstBoard.none(work, found))
                            .flatMap(allowed -> Approval.of(work, found, reason))));
  }

  @Override
  public Outcome<PlanView> review(
      Tenant tenant,
      Actor actor,
      CaseId caseId,
      UUID review,
      LocalDate on,
      Review.Progress progress,
      String note,
      Optional<String> youngPersonsWords,
      Optional<LocalDate> next) {
    return audited.run(
        UseCase.REVIEW_PLAN,
        tenant,
        actor,
        caseId,
        work ->
            PlanOfCase.enrolled(work, caseId)
                .flatMap(
                    found ->
                        new Reviewing(work, found, on, next)
                            .record(review, progress, note, youngPersonsWords)));
  }
}
