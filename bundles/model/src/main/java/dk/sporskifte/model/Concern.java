package dk.sporskifte.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A bekymring: never a case unless somebody decides so.
 *
 * @param childsWords the young person's own words
 * @param inboxLine the feed line it was opened from
 * @param referredAs the case it became
 */
public record Concern(
    ConcernId id,
    PersonId person,
    IntakeChannel channel,
    String text,
    Optional<String> childsWords,
    Optional<InboxLineId> inboxLine,
    State state,
    Optional<CaseId> referredAs,
    Optional<String> closingNote,
    UserId raisedBy,
    Instant raisedAt,
    int version) {
  public Concern {
    Objects.requireNonNull(id);
    Objects.requireNonNull(person);
    Objects.requireNonNull(channel);
    text = Require.text(text, "text");
    Objects.requireNonNull(childsWords);
    Objects.requireNonNull(inboxLine);
    Objects.requireNonNull(state);
    Objects.requireNonNull(closingNote);
    Objects.requireNonNull(raisedBy);
    Objects.requireNonNull(raisedAt);
    Require.that(
        referredAs.isPresent() == (state == State.REFERRED), "a referred concern names its case");
  }

  /** What became of it. */
  public enum State {
    OPEN,
    REFERRED,
    CLOSED
  }

  public Concern referredAs(CaseId caseId) {
    return new Concern(
        id,
        person,
        channel,
        text,
        childsWords,
        inboxLine,
        State.REFERRED,
        Optional.of(caseId),
        closingNote,
        raisedBy,
        raisedAt,
        version);
  }

  public Concern closed(String note) {
    return new Concern(
        id,
        person,
        channel,
        text,
        childsWords,
        inboxLine,
        State.CLOSED,
        Optional.empty(),
        Optional.of(note),
        raisedBy,
        raisedAt,
        version);
  }
}
