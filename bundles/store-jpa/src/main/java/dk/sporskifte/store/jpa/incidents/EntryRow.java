package dk.sporskifte.store.jpa.incidents;

import dk.sporskifte.model.IncidentEntry;
import dk.sporskifte.model.IncidentId;
import dk.sporskifte.model.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "incident_entry")
class EntryRow {
  @Id private UUID id;

  @Column(name = "incident_id")
  private UUID incident;

  @Enumerated(EnumType.STRING)
  private IncidentEntry.Kind kind;

  private String text;
  private String who;
  private String seat;
  private Boolean reached;

  @Column(name = "recorded_by")
  private UUID by;

  @Column(name = "recorded_at")
  private Instant at;

  protected EntryRow() {}

  EntryRow(IncidentEntry entry) {
    id = entry.id();
    incident = entry.incident().value();
    kind = entry.kind();
    text = entry.text();
    who = entry.who().orElse(null);
    seat = entry.seat().orElse(null);
    reached = entry.reached().orElse(null);
    by = entry.by().value();
    at = entry.at();
  }

  IncidentEntry entry() {
    return new IncidentEntry(
        id,
        new IncidentId(incident),
        kind,
        text,
        Optional.ofNullable(who),
        Optional.ofNullable(seat),
        Optional.ofNullable(reached),
        new UserId(by),
        at);
  }
}
