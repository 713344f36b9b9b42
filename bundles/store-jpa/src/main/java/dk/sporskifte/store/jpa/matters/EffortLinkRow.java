package dk.sporskifte.store.jpa.matters;

import dk.sporskifte.model.EffortLink;
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
@Table(name = "effort_link")
class EffortLinkRow extends VersionedRow {
  @Id private UUID id;

  @Column(name = "matter_id")
  private UUID matter;

  @Enumerated(EnumType.STRING)
  private EffortLink.Kind kind;

  private String place;
  private UUID inside;
  private String contact;
  private String arena;
  private LocalDate since;
  private LocalDate until;

  @Column(name = "linked_by")
  private UUID linkedBy;

  @Column(name = "linked_at")
  private Instant linkedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected EffortLinkRow() {}

  EffortLinkRow(EffortLink link) {
    id = link.id();
    matter = link.matter();
    kind = link.kind();
    place = link.place().orElse(null);
    inside = link.inside().orElse(null);
    contact = link.contact().orElse(null);
    arena = link.arena().orElse(null);
    since = link.since();
    until = link.until().orElse(null);
    linkedBy = link.linkedBy().value();
    linkedAt = link.linkedAt();
    take(link);
  }

  final void take(EffortLink link) {
    endedAt = link.endedAt().orElse(null);
  }

  EffortLink link() {
    return new EffortLink(
        id,
        matter,
        kind,
        Optional.ofNullable(place),
        Optional.ofNullable(inside),
        Optional.ofNullable(contact),
        Optional.ofNullable(arena),
        since,
        Optional.ofNullable(until),
        new UserId(linkedBy),
        linkedAt,
        Optional.ofNullable(endedAt),
        version());
  }
}
