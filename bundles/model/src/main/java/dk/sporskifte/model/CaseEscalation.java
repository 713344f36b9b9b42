package dk.sporskifte.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A case lifted to the chiefs and back (HEL-21).
 *
 * @param path id of the municipality's escalation
 * @param chief the post that decides
 * @param returnsTo the post the case comes back to
 * @param ground code of the way's ground; absent where it states none
 * @param reason why those who have it cannot settle it
 * @param back without a ruling where it was taken back before the chiefs had decided
 */
public record CaseEscalation(
    UUID id,
    CaseId caseId,
    String path,
    PostId chief,
    PostId returnsTo,
    Optional<String> ground,
    String reason,
    UserId by,
    Instant at,
    Optional<Ruling> ruling,
    Optional<Return> back,
    int version) {
  public CaseEscalation {
    Objects.requireNonNull(id);
    Objects.requireNonNull(caseId);
    path = Require.text(path, "path");
    Objects.requireNonNull(chief);
    Objects.requireNonNull(returnsTo);
    Objects.requireNonNull(ground);
    reason = Require.text(reason, "reason");
    Objects.requireNonNull(by);
    Objects.requireNonNull(at);
    Objects.requireNonNull(ruling);
    Objects.requireNonNull(back);
  }

  /** What the chiefs decided, and why. */
  public record Ruling(String decision, String reason, UserId by, Instant at) {
    public Ruling {
      decision = Require.text(decision, "decision");
      reason = Require.text(reason, "reason");
      Objects.requireNonNull(by);
      Objects.requireNonNull(at);
    }
  }

  /** How the case's owner goes on with it. */
  public record Return(String note, UserId by, Instant at) {
    public Return {
      note = Require.text(note, "note");
      Objects.requireNonNull(by);
      Objects.requireNonNull(at);
    }
  }

  public CaseEscalation decided(Ruling how) {
    return new CaseEscalation(
        id,
        caseId,
        path,
        chief,
        returnsTo,
        ground,
        reason,
        by,
        at,
        Optional.of(how),
        back,
        version);
  }

  public CaseEscalation returned(Return how) {
    return new CaseEscalation(
        id,
        caseId,
        path,
        chief,
        returnsTo,
        ground,
        reason,
        by,
        at,
        ruling,
        Optional.of(how),
        version);
  }
}
