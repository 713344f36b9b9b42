package dk.sporskifte.store.jpa.cases;

import dk.sporskifte.model.Agreement;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.UserId;
import dk.sporskifte.store.jpa.rows.VersionedRow;
import java.time.Instant;
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
@Table(name = "agreement")
class AgreementRow extends VersionedRow {
  @Id private UUID id;

  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "agreed_on")
  private LocalDate on;

  @Column(name = "ready_for_plan")
  private boolean readyForPlan;

  @Enumerated(EnumType.STRING)
  @Column(name = "given_by")
  private Agreement.GivenBy givenBy;

  private String heard;

  @Column(name = "recorded_by")
  private UUID recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "withdrawn_on")
  private LocalDate withdrawnOn;

  protected AgreementRow() {}

  AgreementRow(Agreement agreement, Instant recordedAt) {
    id = agreement.id();
    caseId = agreement.caseId().value();
    on = agreement.on();
    readyForPlan = agreement.readyForPlan();
    givenBy = agreement.givenBy();
    heard = agreement.heard().orElse(null);
    recordedBy = agreement.recordedBy().value();
    this.recordedAt = recordedAt;
    take(agreement);
  }

  /** What was agreed stands; it can be withdrawn. */
  final void take(Agreement agreement) {
    withdrawnOn = agreement.withdrawnOn().orElse(null);
  }

  Agreement agreement() {
    return new Agreement(
        id,
        new CaseId(caseId),
        on,
        readyForPlan,
        givenBy,
        Optional.ofNullable(heard),
        new UserId(recordedBy),
        Optional.ofNullable(withdrawnOn),
        version());
  }
}
