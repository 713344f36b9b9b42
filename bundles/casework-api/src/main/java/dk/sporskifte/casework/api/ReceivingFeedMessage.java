package dk.sporskifte.casework.api;

import dk.sporskifte.model.FeedMessage;
import dk.sporskifte.model.InboxLine;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** What a feed hands over once a message is validated. Idempotent by sender and message id. */
public interface ReceivingFeedMessage {
  /**
   * Stores message, raw bytes and records in one transaction and matches each person by CPR number.
   *
   * @param lines NEW or QUARANTINED, unmatched
   */
  Reception receive(Tenant tenant, FeedMessage message, RawMessage raw, Lines lines);

  /** Keeps what could not be read as a message at all. */
  Reception quarantine(
      Tenant tenant,
      UUID id,
      String feed,
      String sender,
      String contentHash,
      RawMessage raw,
      String code,
      String reason);

  /** The lines of a message, of which there may be more than memory should hold. */
  @FunctionalInterface
  interface Lines {
    /** Hands over all of them, some at a time; the same ones whenever it is asked. */
    void inBatches(Consumer<List<InboxLine>> batch);

    static Lines of(List<InboxLine> few) {
      return batch -> batch.accept(few);
    }
  }

  /** What came of it. */
  enum Reception {
    STORED,
    /** Same sender, message id and content: nothing was changed. */
    REPEATED,
    /** Same sender and message id, other content: refused (E06). */
    OTHER_CONTENT
  }
}
