package dk.sporskifte.store.jpa.groups;

import dk.sporskifte.model.GroupActivity;
import dk.sporskifte.model.GroupId;
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
@Table(name = "group_activity")
class GroupActivityRow {
  @Id private UUID id;

  @Column(name = "group_id")
  private UUID group;

  @Column(name = "happened_on")
  private LocalDate on;

  private String aim;
  private String what;

  @Column(name = "by_whom")
  private String byWhom;

  @Column(name = "came_of_it")
  private String cameOfIt;

  @Column(name = "recorded_by")
  private UUID recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected GroupActivityRow() {}

  GroupActivityRow(GroupActivity activity) {
    id = activity.id();
    group = activity.group().value();
    on = activity.on();
    aim = activity.aim().orElse(null);
    what = activity.what();
    byWhom = activity.byWhom();
    cameOfIt = activity.cameOfIt();
    recordedBy = activity.recordedBy().value();
    recordedAt = activity.recordedAt();
  }

  GroupActivity activity() {
    return new GroupActivity(
        id,
        new GroupId(group),
        on,
        Optional.ofNullable(aim),
        what,
        byWhom,
        cameOfIt,
        new UserId(recordedBy),
        recordedAt);
  }
}
