package dk.sporskifte.store.jpa.course;

import dk.sporskifte.model.BoardAcknowledgement;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.PlanId;
import dk.sporskifte.model.UserId;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "board_acknowledgement")
class AcknowledgementRow {
  @Id private UUID id;

  @Column(name = "case_id")
  private UUID caseId;

  private UUID decision;

  @Column(name = "plan_id")
  private UUID plan;

  @Column(name = "plan_version")
  private int planVersion;

  private String note;

  @Column(name = "recorded_by")
  private UUID by;

  @Column(name = "recorded_at")
  private Instant at;

  protected AcknowledgementRow() {}

  AcknowledgementRow(BoardAcknowledgement acknowledgement) {
    id = acknowledgement.id();
    caseId = acknowledgement.caseId().value();
    decision = acknowledgement.decision();
    plan = acknowledgement.plan().value();
    planVersion = acknowledgement.planVersion();
    note = acknowledgement.note();
    by = acknowledgement.by().value();
    at = acknowledgement.at();
  }

  BoardAcknowledgement acknowledgement() {
    return new BoardAcknowledgement(
        id, new CaseId(caseId), decision, new PlanId(plan), planVersion, note, new UserId(by), at);
  }
}
