package dk.sporskifte.casework.api;

import dk.sporskifte.model.FeedMessage;
import dk.sporskifte.model.InboxLine;
import java.util.List;
import java.util.UUID;

/** What a feed hands over once a message is validated. Idempotent by sender and message id. */
public interface ReceivingFeedMessage {
  /**
   * Stores message, raw bytes and records in one transaction and matches each person by CPR number.
   *
   * @param raw encrypted already
   * @param lines NEW or QUARANTINED, unmatched
   */
  Reception receive(Tenant tenant, FeedMessage message, byte[] raw, List<InboxLine> lines);

  /** Keeps what could not be read as a message at all. */
  Reception quarantine(
      Tenant tenant,
      UUID id,
      String feed,
      String sender,
      String contentHash,
      byte[] raw,
      String code,
      String reason);

  /** What came of it. */
  enum Reception {
    STORED,
    /** Same sender, message id and content: nothing was changed. */
    REPEATED,
    /** Same sender and message id, other content: refused (E06). */
    OTHER_CONTENT
  }
}
