package dk.sporskifte.store.jpa.ages;

import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseTransition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "case_transition")
class CaseTransitionRow {
  @Id private UUID id;

  @Column(name = "case_id")
  private UUID caseId;

  private String transition;

  @Column(name = "happens_on")
  private LocalDate on;

  @Column(name = "opened_by")
  private UUID openedBy;

  @Column(name = "opened_at")
  private Instant openedAt;

  protected CaseTransitionRow() {}

  CaseTransitionRow(CaseTransition opened) {
    id = opened.id();
    caseId = opened.caseId().value();
    transition = opened.transition();
    on = opened.on().orElse(null);
    openedBy = opened.openedBy();
    openedAt = opened.openedAt();
  }

  CaseTransition transition() {
    return new CaseTransition(
        id, new CaseId(caseId), transition, Optional.ofNullable(on), openedBy, openedAt);
  }
}
