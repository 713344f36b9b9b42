package dk.sporskifte.store.jpa.groups;

import dk.sporskifte.model.GroupId;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.UserId;
import dk.sporskifte.model.YouthGroup;
import dk.sporskifte.store.jpa.columns.TextsColumn;
import dk.sporskifte.store.jpa.rows.VersionedRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Convert;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "youth_group")
class GroupRow extends VersionedRow {
  @Id private UUID id;

  private String name;
  private String kind;
  private String area;
  private String forum;
  private UUID responsible;

  @Convert(converter = TextsColumn.class)
  private List<String> aims;

  @Column(name = "closing_reason")
  private String closingReason;

  @Column(name = "closing_note")
  private String closingNote;

  @Column(name = "closed_by")
  private UUID closedBy;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "opened_by")
  private UUID openedBy;

  @Column(name = "opened_at")
  private Instant openedAt;

  protected GroupRow() {}

  GroupRow(YouthGroup group) {
    id = group.id().value();
    name = group.name();
    kind = group.kind();
    area = group.area().orElse(null);
    forum = group.forum();
    aims = group.aims();
    openedBy = group.openedBy().value();
    openedAt = group.openedAt();
    take(group);
  }

  final void take(YouthGroup group) {
    responsible = group.responsible().map(PostId::value).orElse(null);
    group
        .closing()
        .ifPresent(
            closing -> {
              closingReason = closing.reason();
              closingNote = closing.note();
              closedBy = closing.by().value();
              closedAt = closing.at();
            });
  }

  YouthGroup group() {
    return new YouthGroup(
        new GroupId(id),
        name,
        kind,
        Optional.ofNullable(area),
        forum,
        Optional.ofNullable(responsible).map(PostId::new),
        aims,
        Optional.ofNullable(closedAt)
            .map(
                at -> new YouthGroup.Closing(closingReason, closingNote, new UserId(closedBy), at)),
        new UserId(openedBy),
        openedAt,
        version());
  }
}
