package dk.sporskifte.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of a feed was about somebody else than it was said to be.
 *
 * @param person whom it was wrongly said to be about
 * @param concern what was opened from it by then
 * @param outcome what was decided on it by then
 */
public record MatchUndo(
    UUID id,
    InboxLineId line,
    PersonId person,
    Optional<ConcernId> concern,
    Optional<InboxLine.Outcome.Code> outcome,
    String reason,
    UserId by,
    Instant at) {
  public MatchUndo {
    Objects.requireNonNull(id);
    Objects.requireNonNull(line);
    Objects.requireNonNull(person);
    Objects.requireNonNull(concern);
    Objects.requireNonNull(outcome);
    reason = Require.text(reason, "reason");
    Objects.requireNonNull(by);
    Objects.requireNonNull(at);
  }

  @Override
  public String toString() {
    return "MatchUndo " + id;
  }
}
