package dk.sporskifte.store.jpa.course;

import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.FastTrack;
import dk.sporskifte.model.UserId;
import dk.sporskifte.store.jpa.rows.VersionedRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "fast_track")
class FastTrackRow extends VersionedRow {
  @Id private UUID id;

  @Column(name = "case_id")
  private UUID caseId;

  private String forum;
  private String criterion;
  private String reason;
  private LocalDate due;

  @Column(name = "begun_by")
  private UUID by;

  @Column(name = "begun_at")
  private Instant at;

  @Column(name = "ending_reason")
  private String endingReason;

  @Column(name = "ended_by")
  private UUID endedBy;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected FastTrackRow() {}

  FastTrackRow(FastTrack track) {
    id = track.id();
    caseId = track.caseId().value();
    forum = track.forum();
    criterion = track.criterion();
    reason = track.reason();
    due = track.due();
    by = track.by().value();
    at = track.at();
    take(track);
  }

  /** What was decided stands; it ends. */
  final void take(FastTrack track) {
    track
        .ending()
        .ifPresent(
            ending -> {
              endingReason = ending.reason();
              endedBy = ending.by().value();
              endedAt = ending.at();
            });
  }

  FastTrack track() {
    return new FastTrack(
        id,
        new CaseId(caseId),
        forum,
        criterion,
        reason,
        due,
        new UserId(by),
        at,
        Optional.ofNullable(endingReason)
            .map(r -> new FastTrack.Ending(r, new UserId(endedBy), endedAt)),
        version());
  }
}
