package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.port.PlanStore;
import dk.sporskifte.model.ActionPlan;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.PlanId;
import dk.sporskifte.model.Review;
import dk.sporskifte.model.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

record MemoryPlans(Session session) implements PlanStore {
  @Override
  public void add(ActionPlan plan) {
    session.table(ActionPlan.class).add(plan.id(), plan);
  }

  @Override
  public Optional<ActionPlan> ofCase(CaseId caseId) {
    return session
        .table(ActionPlan.class)
        .newestFirst()
        .filter(p -> p.caseId().equals(caseId) && session.sees(caseId))
        .min(Comparator.comparing(p -> p.state() == ActionPlan.State.ENDED))
        .map(this::asSeen);
  }

  private ActionPlan asSeen(ActionPlan plan) {
    boolean all = session.isA(Role.CASEWORKER) || session.isA(Role.LEADER);
    return plan.with(
        plan.purpose(),
        plan.ownWishes(),
        plan.actions().stream().filter(a -> all || !a.tight()).toList());
  }

  @Override
  public void save(ActionPlan plan) {
    session.table(ActionPlan.class).save(plan.id(), plan);
  }

  @Override
  public void add(Review review) {
    session.table(Review.class).add(review.id(), review);
  }

  @Override
  public List<Review> reviews(PlanId plan) {
    return session.table(Review.class).all().filter(r -> r.plan().equals(plan)).toList();
  }
}
