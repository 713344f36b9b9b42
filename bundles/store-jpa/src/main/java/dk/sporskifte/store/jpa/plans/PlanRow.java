package dk.sporskifte.store.jpa.plans;

import dk.sporskifte.model.ActionPlan;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.PlanAction;
import dk.sporskifte.model.PlanId;
import dk.sporskifte.model.UserId;
import dk.sporskifte.store.jpa.rows.VersionedRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "action_plan")
class PlanRow extends VersionedRow {
  @Id private UUID id;

  @Column(name = "case_id")
  private UUID caseId;

  @Enumerated(EnumType.STRING)
  private ActionPlan.Purpose purpose;

  @Column(name = "own_wishes")
  private String ownWishes;

  @Enumerated(EnumType.STRING)
  private ActionPlan.State state;

  @Column(name = "approved_by")
  private UUID approvedBy;

  @Column(name = "approved_at")
  private Instant approvedAt;

  @Column(name = "created_at")
  private Instant createdAt;

  protected PlanRow() {}

  PlanRow(ActionPlan plan, Instant createdAt) {
    id = plan.id().value();
    caseId = plan.caseId().value();
    this.createdAt = createdAt;
    take(plan);
  }

  final void take(ActionPlan plan) {
    purpose = plan.purpose();
    ownWishes = plan.ownWishes();
    state = plan.state();
    approvedBy = plan.approvedBy().map(UserId::value).orElse(null);
    approvedAt = plan.approvedAt().orElse(null);
  }

  UUID id() {
    return id;
  }

  ActionPlan plan(List<PlanAction> actions) {
    return new ActionPlan(
        new PlanId(id),
        new CaseId(caseId),
        purpose,
        ownWishes,
        actions,
        state,
        Optional.ofNullable(approvedBy).map(UserId::new),
        Optional.ofNullable(approvedAt),
        version());
  }
}
