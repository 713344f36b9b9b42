package dk.sporskifte.store.jpa.course;

import dk.sporskifte.model.CaseHandOver;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.UserId;
import dk.sporskifte.store.jpa.rows.VersionedRow;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "hand_over")
class HandOverRow extends VersionedRow {
  @Id private UUID id;

  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "from_programme")
  private String from;

  @Column(name = "to_programme")
  private String toProgramme;

  @Column(name = "to_party")
  private String toParty;

  private UUID receiver;
  private String reason;

  @Column(name = "offered_by")
  private UUID by;

  @Column(name = "offered_at")
  private Instant at;

  private Boolean accepted;

  @Column(name = "reply_note")
  private String replyNote;

  @Column(name = "replied_by")
  private UUID repliedBy;

  @Column(name = "replied_at")
  private Instant repliedAt;

  protected HandOverRow() {}

  HandOverRow(CaseHandOver handOver) {
    id = handOver.id();
    caseId = handOver.caseId().value();
    from = handOver.from();
    toProgramme = handOver.toProgramme().orElse(null);
    toParty = handOver.toParty().orElse(null);
    receiver = handOver.receiver().map(PostId::value).orElse(null);
    reason = handOver.reason();
    by = handOver.by().value();
    at = handOver.at();
    take(handOver);
  }

  /** What was offered stands; the receiver replies. */
  final void take(CaseHandOver handOver) {
    handOver
        .reply()
        .ifPresent(
            reply -> {
              accepted = reply.accepted();
              replyNote = reply.note();
              repliedBy = reply.by().value();
              repliedAt = reply.at();
            });
  }

  CaseHandOver handOver() {
    return new CaseHandOver(
        id,
        new CaseId(caseId),
        from,
        Optional.ofNullable(toProgramme),
        Optional.ofNullable(toParty),
        Optional.ofNullable(receiver).map(PostId::new),
        reason,
        new UserId(by),
        at,
        Optional.ofNullable(accepted)
            .map(a -> new CaseHandOver.Reply(a, replyNote, new UserId(repliedBy), repliedAt)),
        version());
  }
}
