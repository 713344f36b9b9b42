package dk.sporskifte.model;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * Somebody has held a plan against the Youth Crime Board's decision and found that it does not go
 * against it (LAW-13).
 *
 * @param decision the step in which the board decided
 * @param planVersion the plan as it was then; a changed plan is looked at again
 */
public record BoardAcknowledgement(
    UUID id,
    CaseId caseId,
    UUID decision,
    PlanId plan,
    int planVersion,
    String note,
    UserId by,
    Instant at) {
  public BoardAcknowledgement {
    Objects.requireNonNull(id);
    Objects.requireNonNull(caseId);
    Objects.requireNonNull(decision);
    Objects.requireNonNull(plan);
    note = Require.text(note, "note");
    Objects.requireNonNull(by);
    Objects.requireNonNull(at);
  }
}
