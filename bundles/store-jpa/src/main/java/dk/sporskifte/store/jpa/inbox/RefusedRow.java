package dk.sporskifte.store.jpa.inbox;

import dk.sporskifte.casework.api.view.RefusedMessage;
import dk.sporskifte.casework.api.view.RefusedMessage.Seen;
import dk.sporskifte.model.UserId;
import dk.sporskifte.store.jpa.rows.Cursor;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Without the raw bytes, to which the application has no right. */
@Entity
@Table(name = "feed_rejected")
class RefusedRow {
  @Id private UUID id;
  private String feed;
  private String sender;
  private String code;
  private String reason;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "seen_by")
  private UUID seenBy;

  @Column(name = "seen_at")
  private Instant seenAt;

  @Column(name = "seen_note")
  private String seenNote;

  protected RefusedRow() {}

  final void take(RefusedMessage message) {
    seenBy = message.seen().map(seen -> seen.by().value()).orElse(null);
    seenAt = message.seen().map(Seen::at).orElse(null);
    seenNote = message.seen().map(Seen::note).orElse(null);
  }

  String cursor() {
    return Cursor.of(receivedAt, id);
  }

  RefusedMessage message() {
    return new RefusedMessage(
        id,
        feed,
        sender,
        code,
        reason,
        receivedAt,
        Optional.ofNullable(seenBy).map(by -> new Seen(new UserId(by), seenAt, seenNote)));
  }
}
