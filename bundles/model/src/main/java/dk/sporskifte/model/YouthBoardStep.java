package dk.sporskifte.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * One stage of a young person's way through the Youth Crime Board (Ungdomskriminalitetsnævnet,
 * LAW-13). What was recorded stands; the next stage is another step.
 *
 * @param course the step that began it: the referral to the board
 * @param reaction what the board decided; there with its decision alone
 * @param text the decision in the board's words, or a note
 * @param link where the whole decision is filed
 */
public record YouthBoardStep(
    UUID id,
    UUID course,
    CaseId caseId,
    Stage stage,
    LocalDate on,
    Optional<Reaction> reaction,
    String text,
    Optional<String> link,
    UserId by,
    Instant at) {
  public YouthBoardStep {
    Objects.requireNonNull(id);
    Objects.requireNonNull(course);
    Objects.requireNonNull(caseId);
    Objects.requireNonNull(stage);
    Objects.requireNonNull(on);
    Objects.requireNonNull(reaction);
    text = Require.text(text, "text");
    Objects.requireNonNull(link);
    Objects.requireNonNull(by);
    Objects.requireNonNull(at);
    Require.that(
        reaction.isPresent() == (stage == Stage.DECISION), "the board's decision has a reaction");
    Require.that(id.equals(course) == (stage == Stage.REFERRED), "a referral begins the course");
  }

  /** In the order they come; the study may be left out where the board decides without. */
  public enum Stage {
    REFERRED,
    /** The municipality's youth study (ungefaglig undersøgelse) is sent to the board. */
    STUDY,
    DECISION,
    /** The youth probation service (Ungekriminalforsorgen) supervises. */
    SUPERVISION,
    ENDED
  }

  /** What the board can decide. */
  public enum Reaction {
    /** Straksreaktion. */
    IMMEDIATE_REACTION,
    /** Forbedringsforløb. */
    IMPROVEMENT_PROGRAMME,
    /** Both. */
    BOTH,
    /** No reaction. */
    NONE
  }
}
