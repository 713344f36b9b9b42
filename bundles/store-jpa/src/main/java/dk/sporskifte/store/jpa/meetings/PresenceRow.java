package dk.sporskifte.store.jpa.meetings;

import dk.sporskifte.model.ParticipantId;
import dk.sporskifte.model.Presence;
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
@Table(name = "presence")
class PresenceRow {
  @Id
  @Column(name = "participant_id")
  private UUID participant;

  @Enumerated(EnumType.STRING)
  private Presence.Kind kind;

  @Column(name = "recorded_by")
  private UUID by;

  @Column(name = "recorded_at")
  private Instant at;

  protected PresenceRow() {}

  PresenceRow(Presence presence) {
    participant = presence.participant().value();
    take(presence);
  }

  final void take(Presence presence) {
    kind = presence.kind();
    by = presence.recordedBy().value();
    at = presence.recordedAt();
  }

  Presence presence() {
    return new Presence(new ParticipantId(participant), kind, new UserId(by), at);
  }
}
