package dk.sporskifte.model;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * Why there is one more than the municipality finds enough (HEL-19).
 *
 * @param meetings how many there were then
 * @param professionals how many there were then
 */
public record NetworkReason(
    UUID id,
    CaseId caseId,
    What what,
    int meetings,
    int professionals,
    String reason,
    UserId givenBy,
    Instant givenAt) {
  public NetworkReason {
    Objects.requireNonNull(id);
    Objects.requireNonNull(caseId);
    Objects.requireNonNull(what);
    reason = Require.text(reason, "reason");
    Objects.requireNonNull(givenBy);
    Objects.requireNonNull(givenAt);
  }

  /** Of what there is one more. */
  public enum What {
    MEETING,
    PROFESSIONAL
  }
}
