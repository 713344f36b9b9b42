package dk.sporskifte.store.jpa.plans;

import dk.sporskifte.model.PlanAction;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "plan_action")
class PlanActionRow {
  @Id private UUID id;

  @Column(name = "plan_id")
  private UUID plan;

  private int position;
  private String domain;
  private String goal;
  private String action;
  private String owner;
  private LocalDate due;

  @Enumerated(EnumType.STRING)
  private PlanAction.Status status;

  private String entry;
  private boolean tight;

  protected PlanActionRow() {}

  PlanActionRow(UUID plan, PlanAction planAction, int position) {
    id = planAction.id();
    this.plan = plan;
    take(planAction, position);
  }

  final void take(PlanAction planAction, int newPosition) {
    position = newPosition;
    domain = planAction.domain();
    goal = planAction.goal();
    action = planAction.action();
    owner = planAction.owner();
    due = planAction.due();
    status = planAction.status();
    entry = planAction.entry().orElse(null);
    tight = planAction.tight();
  }

  UUID id() {
    return id;
  }

  PlanAction planAction() {
    return new PlanAction(
        id, domain, goal, action, owner, due, status, Optional.ofNullable(entry), tight);
  }
}
