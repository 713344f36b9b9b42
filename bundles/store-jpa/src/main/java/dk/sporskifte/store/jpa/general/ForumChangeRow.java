package dk.sporskifte.store.jpa.general;

import dk.sporskifte.model.ForumChange;
import dk.sporskifte.model.UserId;
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
@Table(name = "forum_change")
class ForumChangeRow {
  @Id private UUID id;
  private String forum;

  @Enumerated(EnumType.STRING)
  private ForumChange.Kind kind;

  private String area;

  @Column(name = "from_day")
  private LocalDate from;

  private String name;
  private String successor;
  private String because;

  @Column(name = "recorded_by")
  private UUID by;

  @Column(name = "recorded_at")
  private Instant at;

  protected ForumChangeRow() {}

  ForumChangeRow(ForumChange change) {
    id = change.id();
    forum = change.forum();
    kind = change.kind();
    area = change.area().orElse(null);
    from = change.from();
    name = change.name().orElse(null);
    successor = change.successor().orElse(null);
    because = change.because();
    by = change.by().value();
    at = change.at();
  }

  ForumChange change() {
    return new ForumChange(
        id,
        forum,
        kind,
        Optional.ofNullable(area),
        from,
        Optional.ofNullable(name),
        Optional.ofNullable(successor),
        because,
        new UserId(by),
        at);
  }
}
