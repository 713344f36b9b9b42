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
    /** The outcomes of a line. */
    public enum Code {
      NONE,
      ALREADY_KNOWN,
      CONTACT,
      CONCERN_CONVERSATION,
      CASE,
      NOTIFY_CHILD_AUTHORITY,
      REFER_OTHER,
      /** Put into the open case of whom it is about. */
      TO_CASE,
      /** The police see to it alone: nothing of it is kept here (LAW-18). */
      HANDLED_BY_POLICE
    }
  }

  public InboxLine matchedTo(PersonId personId) {
    return as(state, details, Optional.of(personId), problem, outcome, concern);
  }

  /** Nobody knows whom it is about, and it waits again: what was said of it was wrong. */
  public InboxLine unmatched() {
    return as(State.NEW, details, Optional.empty(), problem, Optional.empty(), Optional.empty());
  }

  /**
   * Out of quarantine, with the details as a person corrected them; the problem stays as its
   * history.
   */
  public InboxLine released(Map<String, String> corrected) {
    return as(State.NEW, corrected, matched, problem, outcome, concern);
  }

  /** Its sender took it back before anybody decided. */
  public InboxLine superseded(Problem because) {
    return as(State.SUPERSEDED, details, matched, Optional.of(because), outcome, concern);
  }

  public InboxLine triaged(Outcome decided, Optional<ConcernId> opened) {
    return as(State.TRIAGED, details, matched, problem, Optional.of(decided), opened);
  }

  /** With other details. */
  public InboxLine with(Map<String, String> otherDetails) {
    return as(state, otherDetails, matched, problem, outcome, concern);
  }

  /** What was decided is taken back: it waits again. */
  public InboxLine reopened() {
    return as(State.NEW, details, matched, problem, Optional.empty(), Optional.empty());
  }

  /** The same line as it came, with all that may change of it. */
  private InboxLine as(
      State nowIn,
      Map<String, String> told,
      Optional<PersonId> about,
      Optional<Problem> wrong,
      Optional<Outcome> decided,
      Optional<ConcernId> opened) {
    return new InboxLine(
        id,
        message,
        feed,
        sender,
        recordNo,
        person,
        told,
        routing,
        nowIn,
        about,
        wrong,
        decided,
        opened,
        receivedAt,
        version);
  }

  @Override
  public String toString() {
    return "InboxLine " + id.value();
  }
}
