package dk.sporskifte.casework.api.view;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A message of a feed without anybody in it.
 *
 * @param feed {@code unknown} where it did not tell
 * @param messageId the sender's own; absent of one that was refused
 * @param corrects the sender's own id of the message it corrects
 * @param way by which it came, for example {@code folder}
 * @param size in bytes
 * @param quarantined how many records were set aside when it came
 * @param code why it was refused as a whole
 * @param reason the same in Danish
 * @param kept whether it is there as it was sent; never so of what is not ours to keep
 */
public record FeedMessageSummary(
    UUID id,
    String feed,
    String sender,
    Optional<UUID> messageId,
    Optional<UUID> corrects,
    Instant receivedAt,
    String way,
    long size,
    int records,
    int quarantined,
    Optional<String> code,
    Optional<String> reason,
    boolean kept) {
  public FeedMessageSummary {
    Objects.requireNonNull(id);
    Objects.requireNonNull(messageId);
    Objects.requireNonNull(corrects);
    Objects.requireNonNull(receivedAt);
    Objects.requireNonNull(code);
    Objects.requireNonNull(reason);
  }

  /** As the receipt told it. */
  public enum Status {
    ACCEPTED,
    ACCEPTED_WITH_REJECTS,
    REJECTED
  }

  public Status status() {
    if (code.isPresent()) {
      return Status.REJECTED;
    }
    return quarantined == 0 ? Status.ACCEPTED : Status.ACCEPTED_WITH_REJECTS;
  }
}
