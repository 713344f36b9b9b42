package dk.sporskifte.store.jpa.meetings;

import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.MeetingMinutes;
import dk.sporskifte.model.UserId;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "meeting_minutes")
class MinutesRow {
  @Id private UUID id;

  @Column(name = "meeting_id")
  private UUID meeting;

  private String organisation;
  private int edition;
  private int lines;

  @Column(name = "fixed_by")
  private UUID by;

  @Column(name = "fixed_at")
  private Instant at;

  protected MinutesRow() {}

  MinutesRow(MeetingMinutes minutes) {
    id = minutes.id();
    meeting = minutes.meeting().value();
    organisation = minutes.organisation();
    edition = minutes.edition();
    lines = minutes.lines();
    by = minutes.fixedBy().value();
    at = minutes.fixedAt();
  }

  MeetingMinutes minutes() {
    return new MeetingMinutes(
        id, new MeetingId(meeting), organisation, edition, lines, new UserId(by), at);
  }
}
