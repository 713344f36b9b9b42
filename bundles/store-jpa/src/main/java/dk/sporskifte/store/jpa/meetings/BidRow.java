package dk.sporskifte.store.jpa.meetings;

import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.Bid;
import dk.sporskifte.model.ParticipantId;
import dk.sporskifte.model.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "bid")
class BidRow {
  @Id private UUID id;

  @Column(name = "item_id")
  private UUID item;

  @Column(name = "participant_id")
  private UUID participant;

  private String proposal;
  private String capacity;

  @Column(name = "available_by")
  private LocalDate availableBy;

  @Column(name = "recorded_by")
  private UUID recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected BidRow() {}

  BidRow(Bid bid) {
    id = bid.id();
    item = bid.item().value();
    participant = bid.participant().value();
    proposal = bid.proposal();
    capacity = bid.capacity().orElse(null);
    availableBy = bid.availableBy().orElse(null);
    recordedBy = bid.recordedBy().value();
    recordedAt = bid.recordedAt();
  }

  Bid bid() {
    return new Bid(
        id,
        new AgendaItemId(item),
        new ParticipantId(participant),
        proposal,
        Optional.ofNullable(capacity),
        Optional.ofNullable(availableBy),
        new UserId(recordedBy),
        recordedAt);
  }
}
