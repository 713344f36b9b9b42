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
    TRIAGE,
    /** A custody holder's agreement lapses on the 18th birthday (LAW-09). */
    RENEW_AGREEMENT,
    /** Somebody in a programme that goes on after 18 comes of age (HEL-15). */
    PREPARE_ADULTHOOD,
    /** A record of the municipality's must be looked at again. */
    REVIEW_RECORD,
    /** A record asks this post (HEL-42). */
    ANSWER_RECORD,
    /** The chiefs have a case to decide on (HEL-21). */
    DECIDE_ESCALATION,
    /** The chiefs have decided; the case comes back to its owner. */
    TAKE_BACK_CASE,
    /** A case is offered to another programme (HEL-24). */
    REPLY_TO_HAND_OVER,
    /** The Youth Crime Board waits for the municipality's study (LAW-13). */
    YOUTH_STUDY,
    /** The plan of a release (LAW-16). */
    RELEASE_PLAN,
    /** Contact with the prison ahead of possible parole (LAW-16). */
    RELEASE_CONTACT,
    /** The meeting ahead of a release (LAW-16). */
    RELEASE_MEETING,
    /** The prison service has not told of the plan of a release though it was due (LAW-16). */
    RELEASE_PLAN_MISSING,
    /** The prison service has not told of contact though it was due (LAW-16). */
    RELEASE_CONTACT_MISSING,
    /** The prison service has not told of the meeting ahead of a release (LAW-16). */
    RELEASE_MEETING_MISSING,
    /** Whoever consented to an exit is to be screened (LAW-17). */
    EXIT_SCREENING,
    /** An exit has lasted as long as most do (LAW-17). */
    EXIT_STATUS,
    /** An exit has lasted as long as any should (LAW-17). */
    EXIT_END,
    /** Overdue, contact with the young person is lost (HEL-45). */
    KEEP_CONTACT,
    /** Something else holds from a birthday on. */
    REACHES_AGE,
    /** A step of a transition, for example of the 18th birthday or a move (HEL-15, KOG-13). */
    TRANSITION_STEP,
    /** A need of a transition has no owner (KOG-13). */
    NEED_WITHOUT_OWNER,
    /** Somebody placed outside home comes near 18 or 23 (LAW-12). */
    YOUTH_SUPPORT,
    /** The secretariat sees to the agenda of a coming meeting (KOG-10). */
    PREPARE_AGENDA,
    /** The secretariat writes the minutes of a meeting that was held, and follows up (KOG-10). */
    WRITE_MINUTES,
    /** A party that may know whom a line is about has said nothing yet (KBH-41). */
    CONTRIBUTE,
    /** A case on the fast track is to be coordinated (KBH-42). */
    COORDINATE_FAST,
    /** A record waits for its next step. */
    NEXT_STEP_OF_RECORD,
    /** A forum lacks its document of the year (KBH-23). */
    YEARLY_RECORD,
    /** A forum ends, and another takes over what it leaves (KOG-07). */
    HAND_OVER_FORUM,
    /** The emergency plan of an incident is to be in effect (X003-12). */
    START_EMERGENCY_PLAN,
    /** The emergency plan is to be kept up to date (X003-14). */
    KEEP_PLAN_CURRENT,
    /** Something of the emergency plan. */
    INCIDENT_TASK,
    /** Nobody is set to a concern or a group (X003-06). */
    ASSIGN_ACTOR,
    /** An employee asks the one door to sparring (HAL-16). */
    ANSWER_SPARRING,
    /** The holder of a concern reacts to it (HAL-12). */
    REACT_TO_CONCERN,
    /** Somebody is asked to hold a concern (HAL-14). */
    TAKE_CONCERN,
    /** A leader rules on a hand-over not all agree on (HAL-14). */
    RULE_ON_EXCEPTION,
    /** Nobody reacted to a concern in time (HAL-09). */
    UNANSWERED_CONCERN,
    /** The holder of a concern is here no more. */
    CONCERN_WITHOUT_HOLDER,
    /** Something was shared with this post (HAL-10). */
    READ_SHARED,
    /** An activity of the catalogue comes back this year, and has no day yet (HAL-41, HAL-42). */
    YEARLY_ACTIVITY,
    /** What stands on a line that was about somebody else is to be gone through (LAW-23). */
    REVIEW_WRONG_MATCH,
    /** Somebody under 18 who needs support has moved: the new municipality is told (LAW-34). */
    TELL_NEW_MUNICIPALITY,
    /** Another has custody: what the former holder agreed to is asked for anew (LAW-09). */
    RENEW_CONSENT,
    /** Somebody has died: nothing more is written to them. */
    PERSON_DIED,
    /** What was decided on a line of a list is to be done (LAW-14). */
    FOLLOW_UP_LINE,
    /** Something acute came: whoever is on duty says that they have seen it. */
    SEE_ACUTE,
    /** Nobody on duty has said that they have seen what is acute. */
    ACUTE_UNSEEN,
    /** What few may see came for one of them (LAW-18). */
    RESTRICTED_LINE,
    /** Something waits that nobody is named to see (LAW-18). */
    NAME_COORDINATOR,
    /** A partner tells of a need for support in a case. */
    OFFER_SUPPORT,
    /** A partner tells of something in a case. */
    READ_NOTICE
  }

  public boolean overdue(LocalDate today) {
    return doneAt.isEmpty() && due.isBefore(today);
  }

  /** The same task on another day, with the reason for that day. */
  public Task dueOn(LocalDate day, String reason) {
    return new Task(
        id, kind, caseId, text, owner, day, reason, source, doneAt, doneBy, createdAt, version);
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
