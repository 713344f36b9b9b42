package dk.sporskifte.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A case that its forum takes up sooner, by somebody's decision (KBH-42).
 *
 * @param criterion code of the forum's criterion it stands on
 * @param due the day by which it is to be coordinated
 */
public record FastTrack(
    UUID id,
    CaseId caseId,
    String forum,
    String criterion,
    String reason,
    LocalDate due,
    UserId by,
    Instant at,
    Optional<Ending> ending,
    int version) {
  public FastTrack {
    Objects.requireNonNull(id);
    Objects.requireNonNull(caseId);
    forum = Require.text(forum, "forum");
    criterion = Require.text(criterion, "criterion");
    reason = Require.text(reason, "reason");
    Objects.requireNonNull(due);
    Objects.requireNonNull(by);
    Objects.requireNonNull(at);
    Objects.requireNonNull(ending);
  }

  /** Why it goes its usual way again. */
  public record Ending(String reason, UserId by, Instant at) {
    public Ending {
      reason = Require.text(reason, "reason");
      Objects.requireNonNull(by);
      Objects.requireNonNull(at);
    }
  }

  public FastTrack ended(Ending how) {
    return new FastTrack(
        id, caseId, forum, criterion, reason, due, by, at, Optional.of(how), version);
  }
}
