package dk.sporskifte.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What a person decided, beside what the rule had proposed; shown under "Hvorfor?".
 *
 * @param outcome code of what was decided, for example {@code ADMIT}
 * @param reason the person's own reason, Danish
 * @param proposed what the rule proposed: code
 * @param grounds the rules it stands on, each with what it said; never none
 * @param modelCode municipality code of the way of working
 * @param modelVersion its version
 * @param on the day it was decided, which may be before somebody wrote it down
 * @param at when it was written down
 * @param refusal what the person said it is; of a refusal alone
 */
public record Decision(
    UUID id,
    CaseId caseId,
    Kind kind,
    String outcome,
    String reason,
    String proposed,
    List<Ground> grounds,
    String modelCode,
    String modelVersion,
    UserId by,
    LocalDate on,
    Instant at,
    Optional<RefusalMark> refusal) {
  public Decision {
    Objects.requireNonNull(id);
    Objects.requireNonNull(caseId);
    Objects.requireNonNull(kind);
    outcome = Require.text(outcome, "outcome");
    reason = Require.text(reason, "reason");
    Objects.requireNonNull(proposed);
    grounds = List.copyOf(grounds);
    Require.that(!grounds.isEmpty(), "a decision names the rule it stands on");
    modelCode = Require.text(modelCode, "modelCode");
    modelVersion = Require.text(modelVersion, "modelVersion");
    Objects.requireNonNull(by);
    Objects.requireNonNull(on);
    Objects.requireNonNull(at);
    Objects.requireNonNull(refusal);
  }

  /**
   * A rule as it spoke when something was decided.
   *
   * @param rule its id in the requirement catalogue, for example {@code HEL-36} or {@code LAW-10}
   * @param reason what it said, Danish
   * @param source the sentence it stands on
   */
  public record Ground(String rule, String reason, Source source) {
    public Ground {
      rule = Require.text(rule, "rule");
      reason = Require.text(reason, "reason");
      Objects.requireNonNull(source);
    }

    public static Ground of(String reason, Source source) {
      return new Ground(source.requirement(), reason, source);
    }
  }

  /** What was decided about. */
  public enum Kind {
    ELIGIBILITY,
    MEETING,
    PLAN_APPROVAL,
    CLOSING,
    ESCALATION,
    HAND_OVER,
    YOUTH_BOARD,
    EXIT,
    /** A case is put on its forum's fast track, or taken off it (KBH-42). */
    FAST_TRACK,
    /** Was decided elsewhere before, and came along when the municipality moved in. */
    MOVED_IN
  }
}
