package dk.sporskifte.store.jpa.plans;

import dk.sporskifte.casework.api.port.PlanStore;
import dk.sporskifte.model.ActionPlan;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.PlanId;
import dk.sporskifte.model.Review;
import dk.sporskifte.store.jpa.rows.Rows;
import java.util.List;
import java.util.Optional;

/** Action plans in rows, each with the rows of its actions. */
public record JpaPlanStore(Rows rows) implements PlanStore {
  @Override
  public void add(ActionPlan plan) {
    rows.add(new PlanRow(plan, rows.now()));
    new PlanActions(rows, plan.id().value()).replaceBy(plan.actions());
  }

  @Override
  public Optional<ActionPlan> ofCase(CaseId caseId) {
    return rows.first(
            PlanRow.class,
            "select p from PlanRow p where p.caseId = ?1"
                + " order by case when p.state = ?2 then 1 else 0 end, p.createdAt desc, p.id desc",
            caseId.value(),
            ActionPlan.State.ENDED)
        .map(row -> row.plan(new PlanActions(rows, row.id()).inOrder()));
  }

  @Override
  public void save(ActionPlan plan) {
    rows.save(PlanRow.class, plan.id().value(), plan.version(), row -> row.take(plan));
    new PlanActions(rows, plan.id().value()).replaceBy(plan.actions());
  }

  @Override
  public void add(Review review) {
    rows.addLast(new ReviewRow(review, rows.now()));
  }

  @Override
  public List<Review> reviews(PlanId plan) {
    return rows
        .list(
            ReviewRow.class,
            "select r from ReviewRow r where r.plan = ?1 order by r.on, r.recordedAt, r.id",
            plan.value())
        .stream()
        .map(ReviewRow::review)
        .toList();
  }
}
