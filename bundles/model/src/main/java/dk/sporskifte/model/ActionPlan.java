package dk.sporskifte.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The individual plan for the way out of crime (HEL-18).
 *
 * @param ownWishes the young person's own wishes and needs; empty in a draft, and in an approved
 *     plan only where the municipality does not demand them (HEL-40 does)
 */
public record ActionPlan(
    PlanId id,
    CaseId caseId,
    Purpose purpose,
    String ownWishes,
    List<PlanAction> actions,
    State state,
    Optional<UserId> approvedBy,
    Optional<Instant> approvedAt,
    int version) {
  public ActionPlan {
    Objects.requireNonNull(id);
    Objects.requireNonNull(caseId);
    Objects.requireNonNull(purpose);
    Objects.requireNonNull(ownWishes);
    actions = List.copyOf(actions);
    Objects.requireNonNull(state);
    Require.that(approvedBy.isPresent() || state != State.APPROVED, "who approved a plan is known");
    Require.that(approvedBy.isEmpty() || state != State.DRAFT, "a draft is not approved");
    Require.that(
        approvedAt.isPresent() == approvedBy.isPresent(), "when a plan was approved is known");
  }

  /** To prevent, or to motivate to leave, a criminal path (HEL-02). */
  public enum Purpose {
    PREVENT,
    MOTIVATE_TO_LEAVE
  }

  /** A draft is edited, an approved plan is followed up; both end with their case. */
  public enum State {
    DRAFT,
    APPROVED,
    ENDED
  }

  public ActionPlan with(Purpose newPurpose, String wishes, List<PlanAction> newActions) {
    return new ActionPlan(
        id, caseId, newPurpose, wishes, newActions, state, approvedBy, approvedAt, version);
  }

  public ActionPlan approved(UserId by, Instant at) {
    return new ActionPlan(
        id,
        caseId,
        purpose,
        ownWishes,
        actions,
        State.APPROVED,
        Optional.of(by),
        Optional.of(at),
        version);
  }

  public ActionPlan ended() {
    return new ActionPlan(
        id, caseId, purpose, ownWishes, actions, State.ENDED, approvedBy, approvedAt, version);
  }
}
