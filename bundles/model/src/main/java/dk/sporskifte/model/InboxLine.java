package dk.sporskifte.model;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One record of a feed, waiting for or holding its outcome. It never opens, changes or closes a
 * case by itself.
 *
 * @param recordNo the sender's number, unique in the message
 * @param details the feed's own fields by name, in the feed's order; offence data among them
 *     (LAW-06): never in lists
 * @param routing who may see it and how soon, as its feed says: never changed
 * @param matched the person it is about, once matched exactly or by a person's choice
 * @param problem why it is in quarantine, Danish
 * @param concern the concern opened from it
 */
public record InboxLine(
    InboxLineId id,
    FeedMessageId message,
    String feed,
    String sender,
    int recordNo,
    PersonBlock person,
    Map<String, String> details,
    Routing routing,
    State state,
    Optional<PersonId> matched,
    Optional<Problem> problem,
    Optional<Outcome> outcome,
    Optional<ConcernId> concern,
    Instant receivedAt,
    int version) {
  public InboxLine {
    Objects.requireNonNull(id);
    Objects.requireNonNull(message);
    feed = Require.text(feed, "feed");
    sender = Require.text(sender, "sender");
    Objects.requireNonNull(person);
    details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    Objects.requireNonNull(routing);
    Objects.requireNonNull(state);
    Objects.requireNonNull(matched);
    Objects.requireNonNull(concern);
    Objects.requireNonNull(receivedAt);
    Require.that(problem.isPresent() || state != State.QUARANTINED, "quarantine has a reason");
    Require.that(outcome.isPresent() == (state == State.TRIAGED), "a triaged line has an outcome");
  }

  /** Where it stands. */
  public enum State {
    NEW,
    TRIAGED,
    QUARANTINED,
    /** The sender has corrected its message before anybody decided. */
    SUPERSEDED
  }

  /**
   * Why a record cannot be used as it is.
   *
   * @param code E01 to E09 of the receipts
   * @param reason Danish, for a caseworker
   */
  public record Problem(String code, String reason) {}

  /** What triage decided. */
  public record Outcome(Code code, String note, UserId by, Instant at) {
    /** The outcomes of a police list's line. */
    public enum Code {
      NONE,
      ALREADY_KNOWN,
      CONTACT,
      CONCERN_CONVERSATION,
      CASE,
      NOTIFY_CHILD_AUTHORITY,
      REFER_OTHER,
      /** The police see to it alone: nothing of it is kept here (LAW-18). */
      HANDLED_BY_POLICE
    }
  }

  public InboxLine matchedTo(PersonId personId) {
    return new InboxLine(
        id,
        message,
        feed,
        sender,
        recordNo,
        person,
        details,
        routing,
        state,
        Optional.of(personId),
        problem,
        outcome,
        concern,
        receivedAt,
        version);
  }

  /** Nobody knows whom it is about, and it waits again: what was said of it was wrong. */
  public InboxLine unmatched() {
    return new InboxLine(
        id,
        message,
        feed,
        sender,
        recordNo,
        person,
        details,
        routing,
        State.NEW,
        Optional.empty(),
        problem,
        Optional.empty(),
        Optional.empty(),
        receivedAt,
        version);
  }

  /**
   * Out of quarantine, with the details as a person corrected them; the problem stays as its
   * history.
   */
  public InboxLine released(Map<String, String> corrected) {
    return new InboxLine(
        id,
        message,
        feed,
        sender,
        recordNo,
        person,
        corrected,
        routing,
        State.NEW,
        matched,
        problem,
        outcome,
        concern,
        receivedAt,
        version);
  }

  /** Its sender took it back before anybody decided. */
  public InboxLine superseded(Problem because) {
    return new InboxLine(
        id,
        message,
        feed,
        sender,
        recordNo,
        person,
        details,
        routing,
        State.SUPERSEDED,
        matched,
        Optional.of(because),
        outcome,
        concern,
        receivedAt,
        version);
  }

  public InboxLine triaged(Outcome decided, Optional<ConcernId> opened) {
    return new InboxLine(
        id,
        message,
        feed,
        sender,
        recordNo,
        person,
        details,
        routing,
        State.TRIAGED,
        matched,
        problem,
        Optional.of(decided),
        opened,
        receivedAt,
        version);
  }

  /** With other details. */
  public InboxLine with(Map<String, String> otherDetails) {
    return new InboxLine(
        id,
        message,
        feed,
        sender,
        recordNo,
        person,
        otherDetails,
        routing,
        state,
        matched,
        problem,
        outcome,
        concern,
        receivedAt,
        version);
  }

  /** What was decided is taken back: it waits again. */
  public InboxLine reopened() {
    return new InboxLine(
        id,
        message,
        feed,
        sender,
        recordNo,
        person,
        details,
        routing,
        State.NEW,
        matched,
        problem,
        Optional.empty(),
        Optional.empty(),
        receivedAt,
        version);
  }

  @Override
  public String toString() {
    return "InboxLine " + id.value();
  }
}
