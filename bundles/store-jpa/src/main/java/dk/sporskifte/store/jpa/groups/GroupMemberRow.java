package dk.sporskifte.store.jpa.groups;

import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.GroupId;
import dk.sporskifte.model.GroupMember;
import dk.sporskifte.model.GroupRole;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.UserId;
import dk.sporskifte.store.jpa.rows.VersionedRow;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Embedded;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "group_member")
class GroupMemberRow extends VersionedRow {
  @Id private UUID id;

  @Column(name = "group_id")
  private UUID group;

  @Enumerated(EnumType.STRING)
  private GroupRole role;

  @Column(name = "person_id")
  private UUID person;

  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "concern_id")
  private UUID concern;

  private String called;

  @Enumerated(EnumType.STRING)
  private GroupMember.Moved moved;

  @Embedded private GroundColumns ground;

  @Column(name = "added_by")
  private UUID addedBy;

  @Column(name = "added_at")
  private Instant addedAt;

  protected GroupMemberRow() {}

  GroupMemberRow(GroupMember member) {
    id = member.id();
    group = member.group().value();
    role = member.role();
    person = member.person().map(PersonId::value).orElse(null);
    caseId = member.caseId().map(CaseId::value).orElse(null);
    concern = member.concern().map(ConcernId::value).orElse(null);
    called = member.called().orElse(null);
    moved = member.moved();
    addedBy = member.addedBy().value();
    addedAt = member.addedAt();
    take(member);
  }

  final void take(GroupMember member) {
    ground = new GroundColumns(member.ground());
  }

  GroupMember member() {
    return new GroupMember(
        id,
        new GroupId(group),
        role,
        Optional.ofNullable(person).map(PersonId::new),
        Optional.ofNullable(caseId).map(CaseId::new),
        Optional.ofNullable(concern).map(ConcernId::new),
        Optional.ofNullable(called),
        moved,
        ground.ground(),
        new UserId(addedBy),
        addedAt,
        version());
  }
}
