package dk.sporskifte.store.jpa.incidents;

import dk.sporskifte.model.IncidentId;
import dk.sporskifte.model.NetworkMember;
import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.UserId;
import dk.sporskifte.store.jpa.columns.UuidsColumn;
import dk.sporskifte.store.jpa.rows.VersionedRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Convert;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "incident_member")
class MemberRow extends VersionedRow {
  @Id private UUID id;

  @Column(name = "incident_id")
  private UUID incident;

  @Column(name = "post_id")
  private UUID post;

  private String name;
  private String organisation;

  @Enumerated(EnumType.STRING)
  private OrganisationKind kind;

  private String phone;
  private String seat;

  @Enumerated(EnumType.STRING)
  private NetworkMember.Part part;

  @Convert(converter = UuidsColumn.class)
  private List<UUID> young;

  @Column(name = "member_until")
  private LocalDate until;

  @Column(name = "added_by")
  private UUID addedBy;

  @Column(name = "added_at")
  private Instant addedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected MemberRow() {}

  MemberRow(NetworkMember member) {
    id = member.id();
    incident = member.incident().value();
    post = member.post().map(PostId::value).orElse(null);
    name = member.name();
    organisation = member.organisation();
    kind = member.kind();
    phone = member.phone().orElse(null);
    seat = member.seat().orElse(null);
    part = member.part();
    young = member.young().stream().sorted().toList();
    until = member.until();
    addedBy = member.addedBy().value();
    addedAt = member.addedAt();
  }

  void end(Instant at) {
    endedAt = at;
  }

  NetworkMember member() {
    return new NetworkMember(
        id,
        new IncidentId(incident),
        Optional.ofNullable(post).map(PostId::new),
        name,
        organisation,
        kind,
        Optional.ofNullable(phone),
        Optional.ofNullable(seat),
        part,
        Set.copyOf(young),
        until,
        new UserId(addedBy),
        addedAt,
        Optional.ofNullable(endedAt),
        version());
  }
}
