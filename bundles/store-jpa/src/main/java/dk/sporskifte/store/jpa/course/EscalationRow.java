package dk.sporskifte.store.jpa.course;

import dk.sporskifte.model.CaseEscalation;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.UserId;
import dk.sporskifte.store.jpa.rows.VersionedRow;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "escalation")
class EscalationRow extends VersionedRow {
  @Id private UUID id;

  @Column(name = "case_id")
  private UUID caseId;

  private String path;
  private UUID chief;

  @Column(name = "returns_to")
  private UUID returnsTo;

  private String ground;
  private String reason;

  @Column(name = "requested_by")
  private UUID by;

  @Column(name = "requested_at")
  private Instant at;

  private String decision;

  @Column(name = "decision_reason")
  private String decisionReason;

  @Column(name = "decided_by")
  private UUID decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "return_note")
  private String returnNote;

  @Column(name = "returned_by")
  private UUID returnedBy;

  @Column(name = "returned_at")
  private Instant returnedAt;

  protected EscalationRow() {}

  EscalationRow(CaseEscalation escalation) {
    id = escalation.id();
    caseId = escalation.caseId().value();
    path = escalation.path();
    chief = escalation.chief().value();
    returnsTo = escalation.returnsTo().value();
    ground = escalation.ground().orElse(null);
    reason = escalation.reason();
    by = escalation.by().value();
    at = escalation.at();
    take(escalation);
  }

  /** What was asked stands; it is decided, and comes back. */
  final void take(CaseEscalation escalation) {
    escalation
        .ruling()
        .ifPresent(
            ruling -> {
              decision = ruling.decision();
              decisionReason = ruling.reason();
              decidedBy = ruling.by().value();
              decidedAt = ruling.at();
            });
    escalation
        .back()
        .ifPresent(
            back -> {
              returnNote = back.note();
              returnedBy = back.by().value();
              returnedAt = back.at();
            });
  }

  CaseEscalation escalation() {
    return new CaseEscalation(
        id,
        new CaseId(caseId),
        path,
        new PostId(chief),
        new PostId(returnsTo),
        Optional.ofNullable(ground),
        reason,
        new UserId(by),
        at,
        Optional.ofNullable(decision)
            .map(
                d ->
                    new CaseEscalation.Ruling(d, decisionReason, new UserId(decidedBy), decidedAt)),
        Optional.ofNullable(returnNote)
            .map(n -> new CaseEscalation.Return(n, new UserId(returnedBy), returnedAt)),
        version());
  }
}
