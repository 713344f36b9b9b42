package dk.sporskifte.store.jpa.cases;

import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Decision;
import dk.sporskifte.model.RefusalMark;
import dk.sporskifte.model.UserId;
import dk.sporskifte.store.jpa.columns.GroundsColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Convert;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "decision")
class DecisionRow {
  @Id private UUID id;

  @Column(name = "case_id")
  private UUID caseId;

  @Enumerated(EnumType.STRING)
  private Decision.Kind kind;

  private String outcome;
  private String reason;
  private String proposed;

  @Convert(converter = GroundsColumn.class)
  private List<Decision.Ground> grounds;

  @Column(name = "model_code")
  private String modelCode;

  @Column(name = "model_version")
  private String modelVersion;

  @Column(name = "decided_by")
  private UUID by;

  @Column(name = "decided_on")
  private LocalDate on;

  @Column(name = "decided_at")
  private Instant at;

  @Enumerated(EnumType.STRING)
  @Column(name = "refused_as")
  private RefusalMark.Standing refusedAs;

  @Enumerated(EnumType.STRING)
  @Column(name = "complaint_to")
  private RefusalMark.Route complaintTo;

  @Column(name = "complaint_guidance")
  private String complaintGuidance;

  @Column(name = "heard_on")
  private LocalDate heardOn;

  @Column(name = "not_heard_because")
  private String notHeardBecause;

  protected DecisionRow() {}

  DecisionRow(Decision decision) {
    id = decision.id();
    caseId = decision.caseId().value();
    kind = decision.kind();
    outcome = decision.outcome();
    reason = decision.reason();
    proposed = decision.proposed();
    grounds = decision.grounds();
    modelCode = decision.modelCode();
    modelVersion = decision.modelVersion();
    by = decision.by().value();
    on = decision.on();
    at = decision.at();
    decision.refusal().ifPresent(this::mark);
  }

  private void mark(RefusalMark refusal) {
    refusedAs = refusal.standing();
    complaintTo = refusal.complaint().map(RefusalMark.Complaint::route).orElse(null);
    complaintGuidance = refusal.complaint().map(RefusalMark.Complaint::guidance).orElse(null);
    heardOn = refusal.heardOn().orElse(null);
    notHeardBecause = refusal.notHeardBecause().orElse(null);
  }

  Decision decision() {
    return new Decision(
        id,
        new CaseId(caseId),
        kind,
        outcome,
        reason,
        proposed,
        grounds,
        modelCode,
        modelVersion,
        new UserId(by),
        on,
        at,
        refusal());
  }

  private Optional<RefusalMark> refusal() {
    return Optional.ofNullable(refusedAs)
        .map(
            standing ->
                new RefusalMark(
                    standing,
                    Optional.ofNullable(complaintTo)
                        .map(to -> new RefusalMark.Complaint(to, complaintGuidance)),
                    Optional.ofNullable(heardOn),
                    Optional.ofNullable(notHeardBecause)));
  }
}
