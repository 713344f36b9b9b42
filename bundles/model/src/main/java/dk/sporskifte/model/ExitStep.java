package dk.sporskifte.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * One stage of a young person's way out of a gang environment (LAW-17). What was recorded stands;
 * the next stage is another step.
 *
 * @param course the step that began it: the consent
 * @param givenBy who consented to the exchange of information; there with the consent alone
 * @param text what was agreed, found or planned, or why it ended
 */
public record ExitStep(
    UUID id,
    UUID course,
    CaseId caseId,
    Stage stage,
    LocalDate on,
    Optional<Agreement.GivenBy> givenBy,
    String text,
    UserId by,
    Instant at) {
  public ExitStep {
    Objects.requireNonNull(id);
    Objects.requireNonNull(course);
    Objects.requireNonNull(caseId);
    Objects.requireNonNull(stage);
    Objects.requireNonNull(on);
    Objects.requireNonNull(givenBy);
    text = Require.text(text, "text");
    Objects.requireNonNull(by);
    Objects.requireNonNull(at);
    Require.that(givenBy.isPresent() == (stage == Stage.CONSENT), "somebody gives the consent");
    Require.that(id.equals(course) == (stage == Stage.CONSENT), "consent begins the course");
  }

  /** In the order they come; it is voluntary, so any of them may be followed by its end. */
  public enum Stage {
    /** To the exchange of information between municipality, police and prison service. */
    CONSENT,
    /** Of the tie and of the wish to leave. */
    SCREENING,
    AGREEMENT,
    PLAN,
    ENDED
  }
}
