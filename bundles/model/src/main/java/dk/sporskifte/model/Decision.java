package dk.sporskifte.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What a person decided, beside what the rule had proposed; shown under "Hvorfor?".
 *
 * @param outcome code of what was decided, for example {@code ADMIT}
 * @param reason the person's own reason, Danish
 * @param proposed what the rule proposed: code
 * @param proposedBecause the rule's reasons, Danish
 * @param sources the sentences the rule stands on
 * @param modelCode municipality code of the way of working
 * @param modelVersion its version
 */
public record Decision(
    UUID id,
    CaseId caseId,
    Kind kind,
    String outcome,
    String reason,
    String proposed,
    List<String> proposedBecause,
    List<Source> sources,
    String modelCode,
    String modelVersion,
    UserId by,
    Instant at) {
  public Decision {
    Objects.requireNonNull(id);
    Objects.requireNonNull(caseId);
    Objects.requireNonNull(kind);
    outcome = Require.text(outcome, "outcome");
    reason = Require.text(reason, "reason");
    Objects.requireNonNull(proposed);
    proposedBecause = List.copyOf(proposedBecause);
    sources = List.copyOf(sources);
    modelCode = Require.text(modelCode, "modelCode");
    modelVersion = Require.text(modelVersion, "modelVersion");
    Objects.requireNonNull(by);
    Objects.requireNonNull(at);
  }

  /** What was decided about. */
  public enum Kind {
    ELIGIBILITY,
    MEETING,
    PLAN_APPROVAL,
    CLOSING,
    ESCALATION,
    HAND_OVER,
    YOUTH_BOARD
  }
}
