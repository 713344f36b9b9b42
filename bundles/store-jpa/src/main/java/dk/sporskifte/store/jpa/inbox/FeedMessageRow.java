package dk.sporskifte.store.jpa.inbox;

import dk.sporskifte.casework.api.RawMessage;
import dk.sporskifte.model.FeedMessage;
import dk.sporskifte.model.LegalBasis;
import java.time.Instant;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;

/** Written, and never read as a whole: the application has no right to the raw bytes. */
@Entity
@Table(name = "feed_message")
class FeedMessageRow {
  @Id private UUID id;
  private String feed;
  private String sender;

  @Column(name = "message_id")
  private UUID messageId;

  @Column(name = "content_hash")
  private String contentHash;

  private UUID corrects;

  @Enumerated(EnumType.STRING)
  @Column(name = "legal_basis")
  private LegalBasis legalBasis;

  private String purpose;
  private int records;
  private int quarantined;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "arrived_by")
  private String arrivedBy;

  private long size;

  private byte[] raw;

  protected FeedMessageRow() {}

  FeedMessageRow(FeedMessage message, RawMessage sent) {
    id = message.id().value();
    feed = message.feed();
    sender = message.sender();
    messageId = message.messageId();
    contentHash = message.contentHash();
    corrects = message.corrects().orElse(null);
    legalBasis = message.legalBasis();
    purpose = message.purpose();
    records = message.records();
    quarantined = message.quarantined();
    receivedAt = message.receivedAt();
    arrivedBy = sent.way();
    size = sent.size();
    raw = sent.encrypted();
  }
}
