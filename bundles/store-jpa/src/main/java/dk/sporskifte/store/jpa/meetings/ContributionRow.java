package dk.sporskifte.store.jpa.meetings;

import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.Contribution;
import dk.sporskifte.model.ParticipantId;
import dk.sporskifte.model.UserId;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "contribution")
class ContributionRow {
  @Id private UUID id;

  @Column(name = "item_id")
  private UUID item;

  @Column(name = "participant_id")
  private UUID participant;

  @Column(name = "not_disclosed")
  private boolean notDisclosed;

  private String challenges;
  private String opportunities;

  @Column(name = "recorded_by")
  private UUID recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected ContributionRow() {}

  ContributionRow(Contribution contribution) {
    id = contribution.id();
    item = contribution.item().value();
    participant = contribution.participant().value();
    notDisclosed = contribution.notDisclosed();
    challenges = contribution.challenges();
    opportunities = contribution.opportunities();
    recordedBy = contribution.recordedBy().value();
    recordedAt = contribution.recordedAt();
  }

  Contribution contribution() {
    return new Contribution(
        id,
        new AgendaItemId(item),
        new ParticipantId(participant),
        notDisclosed,
        challenges,
        opportunities,
        new UserId(recordedBy),
        recordedAt);
  }
}
