package dk.sporskifte.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A message a partner sent.
 *
 * @param feed for example {@code police-list}
 * @param sender code of the sender; with {@link #messageId()} the key of idempotence
 * @param contentHash SHA-256 of the raw bytes, hex
 * @param corrects the sender's earlier message that this one corrects
 * @param records how many it held
 */
public record FeedMessage(
    FeedMessageId id,
    String feed,
    String sender,
    UUID messageId,
    String contentHash,
    Optional<UUID> corrects,
    LegalBasis legalBasis,
    String purpose,
    int records,
    int quarantined,
    Instant receivedAt) {
  public FeedMessage {
    Objects.requireNonNull(id);
    feed = Require.text(feed, "feed");
    sender = Require.text(sender, "sender");
    Objects.requireNonNull(messageId);
    contentHash = Require.text(contentHash, "contentHash");
    Objects.requireNonNull(corrects);
    Objects.requireNonNull(legalBasis);
    Objects.requireNonNull(purpose);
    Objects.requireNonNull(receivedAt);
    Require.that(
        quarantined >= 0 && quarantined <= records, "a message quarantines records it held");
  }
}
