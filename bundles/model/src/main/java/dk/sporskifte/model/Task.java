package dk.sporskifte.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A deadline with an owner. Overdue is computed, never stored, and never hidden.
 *
 * @param text what to do, Danish, without a person's name
 * @param owner the post that answers for it
 * @param because why, Danish
 * @param source the sentence behind the deadline
 */
public record Task(
    TaskId id,
    Kind kind,
    Optional<CaseId> caseId,
    String text,
    PostId owner,
    LocalDate due,
    String because,
    Source source,
    Optional<Instant> doneAt,
    Optional<UserId> doneBy,
    Instant createdAt,
    int version) {
  public Task {
    Objects.requireNonNull(id);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(caseId);
    text = Require.text(text, "text");
    Objects.requireNonNull(owner);
    Objects.requireNonNull(due);
    because = Require.text(because, "because");
    Objects.requireNonNull(source);
    Objects.requireNonNull(createdAt);
    Require.that(doneAt.isPresent() == doneBy.isPresent(), "who did a task is known");
  }

  /** What brought it about. */
  public enum Kind {
    TAKE_UP_REFERRAL,
    RECEIVE_REFERRAL_FORM,
    PLAN_EXTRA_MEETING,
    FOLLOW_UP_DECISION,
    REVIEW_PLAN,
    INFORM_PERSON,
    LEAVES_TARGET_GROUP,
    CLOSE_OR_HAND_OVER,
    TRIAGE
  }

  public boolean overdue(LocalDate today) {
    return doneAt.isEmpty() && due.isBefore(today);
  }

  public Task done(UserId by, Instant at) {
    return new Task(
        id,
        kind,
        caseId,
        text,
        owner,
        due,
        because,
        source,
        Optional.of(at),
        Optional.of(by),
        createdAt,
        version);
  }
}
