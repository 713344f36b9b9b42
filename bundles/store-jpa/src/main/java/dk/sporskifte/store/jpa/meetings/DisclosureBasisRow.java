package dk.sporskifte.store.jpa.meetings;

import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.DisclosureBasis;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.ParticipantId;
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
@Table(name = "disclosure_basis")
class DisclosureBasisRow {
  @Id private UUID id;

  @Column(name = "item_id")
  private UUID item;

  @Column(name = "participant_id")
  private UUID participant;

  @Enumerated(EnumType.STRING)
  private LegalBasis basis;

  private String necessity;

  @Column(name = "recorded_by")
  private UUID recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected DisclosureBasisRow() {}

  DisclosureBasisRow(DisclosureBasis disclosure) {
    id = disclosure.id();
    item = disclosure.item().value();
    participant = disclosure.participant().value();
    basis = disclosure.basis();
    necessity = disclosure.necessity();
    recordedBy = disclosure.recordedBy().value();
    recordedAt = disclosure.recordedAt();
  }

  DisclosureBasis disclosureBasis() {
    return new DisclosureBasis(
        id,
        new AgendaItemId(item),
        new ParticipantId(participant),
        basis,
        necessity,
        new UserId(recordedBy),
        recordedAt);
  }
}
