package dk.sporskifte.store.jpa.meetings;

import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.store.jpa.rows.Cursor;
import dk.sporskifte.store.jpa.rows.VersionedRow;
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
@Table(name = "meeting")
class MeetingRow extends VersionedRow {
  @Id private UUID id;
  private String forum;

  @Column(name = "starts_at")
  private Instant startsAt;

  private String place;
  private boolean extra;

  @Enumerated(EnumType.STRING)
  private Meeting.State state;

  @Column(name = "cancelled_because")
  private String cancelledBecause;

  protected MeetingRow() {}

  MeetingRow(Meeting meeting) {
    id = meeting.id().value();
    take(meeting);
  }

  final void take(Meeting meeting) {
    forum = meeting.forum();
    startsAt = meeting.startsAt();
    place = meeting.place();
    extra = meeting.extra();
    state = meeting.state();
    cancelledBecause = meeting.cancelledBecause().orElse(null);
  }

  String cursor() {
    return Cursor.of(startsAt, id);
  }

  Meeting meeting() {
    return new Meeting(
        new MeetingId(id),
        forum,
        startsAt,
        place,
        extra,
        state,
        Optional.ofNullable(cancelledBecause),
        version());
  }
}
