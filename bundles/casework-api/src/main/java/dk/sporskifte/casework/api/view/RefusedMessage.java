package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.UserId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A message that was not taken at all; what was in it is not shown.
 *
 * @param feed {@code unknown} where it did not tell
 * @param code E01 to E09 of the receipts
 * @param reason Danish; no personal data
 * @param seen who has seen to it; empty until somebody has
 */
public record RefusedMessage(
    UUID id,
    String feed,
    String sender,
    String code,
    String reason,
    Instant receivedAt,
    Optional<Seen> seen) {
  public RefusedMessage {
    Objects.requireNonNull(id);
    Objects.requireNonNull(receivedAt);
    Objects.requireNonNull(seen);
  }

  /**
   * That somebody has seen to it.
   *
   * @param note what was done, Danish
   */
  public record Seen(UserId by, Instant at, String note) {}
}
