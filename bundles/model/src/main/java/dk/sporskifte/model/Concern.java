package dk.sporskifte.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A bekymring: never a case unless somebody decides so.
 *
 * @param person absent while nobody knows who it is
 * @param childsWords the young person's own words
 * @param holder the one person who answers for it, where the municipality says so
 * @param inboxLine the feed line it was opened from
 * @param referredAs the case it became
 */
public record Concern(
    ConcernId id,
    Optional<PersonId> person,
    IntakeChannel channel,
    String text,
    Optional<String> childsWords,
    Circumstances circumstances,
    Optional<UserId> holder,
    Optional<InboxLineId> inboxLine,
    State state,
    Optional<CaseId> referredAs,
    Optional<String> closingNote,
    UserId raisedBy,
    Instant raisedAt,
    int version) {
  public Concern {
    Objects.requireNonNull(id);
    Objects.requireNonNull(channel);
    text = Require.text(text, "text");
    Objects.requireNonNull(childsWords);
    Require.that(
        person.isPresent() || circumstances.called().isPresent(),
        "a concern is about somebody, known or not");
    Objects.requireNonNull(holder);
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
    return with(person, holder, State.REFERRED, Optional.of(caseId), closingNote);
  }

  public Concern closed(String note) {
    return with(person, holder, State.CLOSED, Optional.empty(), Optional.of(note));
  }

  public Concern about(PersonId found) {
    return with(Optional.of(found), holder, state, referredAs, closingNote);
  }

  public Concern heldBy(UserId user) {
    return with(person, Optional.of(user), state, referredAs, closingNote);
  }

  private Concern with(
      Optional<PersonId> about,
      Optional<UserId> heldBy,
      State became,
      Optional<CaseId> caseId,
      Optional<String> note) {
    return new Concern(
        id,
        about,
        channel,
        text,
        childsWords,
        circumstances,
        heldBy,
        inboxLine,
        became,
        caseId,
        note,
        raisedBy,
        raisedAt,
        version);
  }
}
