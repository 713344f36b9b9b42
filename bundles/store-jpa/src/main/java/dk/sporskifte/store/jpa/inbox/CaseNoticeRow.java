package dk.sporskifte.store.jpa.inbox;

import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseNotice;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.UserId;
import dk.sporskifte.store.jpa.columns.DetailsColumn;
import dk.sporskifte.store.jpa.rows.VersionedRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Convert;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "case_notice")
class CaseNoticeRow extends VersionedRow {
  @Id private UUID id;

  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "line_id")
  private UUID line;

  private String feed;
  private String event;

  @Column(name = "happened_on")
  private LocalDate on;

  @Column(name = "told_on")
  private LocalDate toldOn;

  @Convert(converter = DetailsColumn.class)
  private Map<String, String> told;

  @Column(name = "taken_by")
  private UUID takenBy;

  @Column(name = "taken_at")
  private Instant takenAt;

  @Column(name = "ended_by")
  private UUID endedBy;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "ended_because")
  private String endedBecause;

  protected CaseNoticeRow() {}

  CaseNoticeRow(CaseNotice notice) {
    id = notice.id();
    caseId = notice.caseId().value();
    line = notice.line().value();
    feed = notice.feed();
    event = notice.event();
    on = notice.on();
    toldOn = notice.toldOn();
    told = notice.told();
    takenBy = notice.takenBy().value();
    takenAt = notice.takenAt();
    take(notice);
  }

  final void take(CaseNotice notice) {
    endedBy = notice.ending().map(e -> e.by().value()).orElse(null);
    endedAt = notice.ending().map(CaseNotice.Ending::at).orElse(null);
    endedBecause = notice.ending().map(CaseNotice.Ending::because).orElse(null);
  }

  CaseNotice notice() {
    return new CaseNotice(
        id,
        new CaseId(caseId),
        new InboxLineId(line),
        feed,
        event,
        on,
        toldOn,
        told,
        new UserId(takenBy),
        takenAt,
        Optional.ofNullable(endedBy)
            .map(by -> new CaseNotice.Ending(new UserId(by), endedAt, endedBecause)),
        version());
  }
}
