package dk.sporskifte.store.jpa.inbox;

import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.Confidentiality;
import dk.sporskifte.model.FeedMessageId;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.Routing;
import dk.sporskifte.model.Urgency;
import dk.sporskifte.store.jpa.columns.DetailsColumn;
import dk.sporskifte.store.jpa.rows.Cursor;
import dk.sporskifte.store.jpa.rows.VersionedRow;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Convert;
import javax.persistence.Embedded;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "inbox_line")
class InboxLineRow extends VersionedRow {
  @Id private UUID id;

  @Column(name = "message_id")
  private UUID message;

  private String feed;
  private String sender;

  @Column(name = "record_no")
  private int recordNo;

  @Embedded private PersonBlockColumns person;

  @Convert(converter = DetailsColumn.class)
  private Map<String, String> details;

  @Enumerated(EnumType.STRING)
  private Urgency urgency;

  @Column(name = "restricted_to")
  @Enumerated(EnumType.STRING)
  private Confidentiality restrictedTo;

  @Enumerated(EnumType.STRING)
  private InboxLine.State state;

  @Column(name = "matched_person_id")
  private UUID matched;

  @Column(name = "problem_code")
  private String problemCode;

  @Column(name = "problem_reason")
  private String problemReason;

  @Embedded private TriageColumns triage;

  @Column(name = "concern_id")
  private UUID concern;

  @Column(name = "received_at")
  private Instant receivedAt;

  protected InboxLineRow() {}

  /** What the sender wrote about the person stands. */
  final void take(InboxLine line) {
    details = line.details();
    state = line.state();
    matched = line.matched().map(PersonId::value).orElse(null);
    problemCode = line.problem().map(InboxLine.Problem::code).orElse(null);
    problemReason = line.problem().map(InboxLine.Problem::reason).orElse(null);
    triage = line.outcome().map(TriageColumns::new).orElse(null);
    concern = line.concern().map(ConcernId::value).orElse(null);
  }

  String cursor() {
    return Cursor.of(message, recordNo);
  }

  InboxLine line() {
    return new InboxLine(
        new InboxLineId(id),
        new FeedMessageId(message),
        feed,
        sender,
        recordNo,
        person.block(),
        details,
        new Routing(urgency, Optional.ofNullable(restrictedTo)),
        state,
        Optional.ofNullable(matched).map(PersonId::new),
        Optional.ofNullable(problemCode).map(c -> new InboxLine.Problem(c, problemReason)),
        Optional.ofNullable(triage).map(TriageColumns::outcome),
        Optional.ofNullable(concern).map(ConcernId::new),
        receivedAt,
        version());
  }
}
