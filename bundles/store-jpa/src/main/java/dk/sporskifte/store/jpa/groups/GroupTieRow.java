package dk.sporskifte.store.jpa.groups;

import dk.sporskifte.model.GroupId;
import dk.sporskifte.model.GroupTie;
import dk.sporskifte.model.UserId;
import dk.sporskifte.store.jpa.rows.VersionedRow;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Embedded;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "group_tie")
class GroupTieRow extends VersionedRow {
  @Id private UUID id;

  @Column(name = "group_id")
  private UUID group;

  @Column(name = "one_id")
  private UUID one;

  @Column(name = "other_id")
  private UUID other;

  private String kind;

  @Embedded private GroundColumns ground;

  @Column(name = "added_by")
  private UUID addedBy;

  @Column(name = "added_at")
  private Instant addedAt;

  protected GroupTieRow() {}

  GroupTieRow(GroupTie tie) {
    id = tie.id();
    group = tie.group().value();
    one = tie.one();
    other = tie.other();
    kind = tie.kind();
    addedBy = tie.addedBy().value();
    addedAt = tie.addedAt();
    take(tie);
  }

  final void take(GroupTie tie) {
    ground = new GroundColumns(tie.ground());
  }

  GroupTie tie() {
    return new GroupTie(
        id,
        new GroupId(group),
        one,
        other,
        kind,
        ground.ground(),
        new UserId(addedBy),
        addedAt,
        version());
  }
}
