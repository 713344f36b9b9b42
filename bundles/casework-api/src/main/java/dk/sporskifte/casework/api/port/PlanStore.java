package dk.sporskifte.casework.api.port;

import dk.sporskifte.model.ActionPlan;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.PlanId;
import dk.sporskifte.model.Review;
import java.util.List;
import java.util.Optional;

/** Action plans of cases the actor may see. */
public interface PlanStore {
  void add(ActionPlan plan);

  /** The one in force: a draft or an approved plan; else the last that ended. */
  Optional<ActionPlan> ofCase(CaseId caseId);

  void save(ActionPlan plan);

  void add(Review review);

  /** Oldest first. */
  List<Review> reviews(PlanId plan);
}
