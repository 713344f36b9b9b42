package dk.sporskifte.store.jpa.incidents;

import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.IncidentId;
import dk.sporskifte.model.IncidentYoung;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.UserId;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "incident_young")
class YoungRow {
  @Id private UUID id;

  @Column(name = "incident_id")
  private UUID incident;

  @Column(name = "case_id")
  private UUID caseId;

  @Enumerated(EnumType.STRING)
  private LegalBasis basis;

  private String necessity;

  @Column(name = "attached_by")
  private UUID attachedBy;

  @Column(name = "attached_at")
  private Instant attachedAt;

  protected YoungRow() {}

  YoungRow(IncidentYoung young) {
    id = young.id();
    incident = young.incident().value();
    caseId = young.caseId().value();
    basis = young.basis();
    necessity = young.necessity();
    attachedBy = young.attachedBy().value();
    attachedAt = young.attachedAt();
  }

  IncidentYoung young() {
    return new IncidentYoung(
        id,
        new IncidentId(incident),
        new CaseId(caseId),
        basis,
        necessity,
        new UserId(attachedBy),
        attachedAt);
  }
}
