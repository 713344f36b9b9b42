package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.PlanView;
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

/** The action plan from draft to reviews (HEL-18, HEL-40, HEL-41). */
public interface PlanningAction {
  /** One plan a case at a time; the case must be enrolled. */
  Outcome<PlanView> draft(
      Tenant tenant,
      Actor actor,
      CaseId caseId,
      PlanId id,
      ActionPlan.Purpose purpose,
      String ownWishes,
      List<PlanAction> actions);

  Outcome<PlanView> show(Tenant tenant, Actor actor, CaseId caseId);

  /** Wishes may be added to and actions moved on at any time; an approved plan keeps its wishes. */
  Outcome<PlanView> change(
      Tenant tenant,
      Actor actor,
      CaseId caseId,
      int version,
      ActionPlan.Purpose purpose,
      String ownWishes,
      List<PlanAction> actions);

  /**
   * Refused without the young person's own wishes where the municipality demands them, or without
   * an action.
   */
  Outcome<PlanView> approve(Tenant tenant, Actor actor, CaseId caseId, int version, String reason);

  Outcome<PlanView> review(
      Tenant tenant,
      Actor actor,
      CaseId caseId,
      UUID review,
      LocalDate on,
      Review.Progress progress,
      String note,
      Optional<String> youngPersonsWords,
      Optional<LocalDate> next);
}
