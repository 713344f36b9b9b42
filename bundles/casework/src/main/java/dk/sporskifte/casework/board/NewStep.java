package dk.sporskifte.casework.board;

import dk.sporskifte.access.Law;
import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.YouthBoardStep;
import dk.sporskifte.model.YouthBoardStep.Reaction;
import dk.sporskifte.model.YouthBoardStep.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A stage about to be recorded, and what it must keep towards those before it. */
public record NewStep(
    BoardCourse course, Person person, Stage stage, LocalDate on, Optional<Reaction> reaction) {
  public static final List<Policy<NewStep>> POLICIES =
      List.of(NewStep::isNext, NewStep::isOfAge, NewStep::comesAfterTheLast, NewStep::hasReaction);

  private static Optional<Refusal> isNext(NewStep step) {
    return Policy.unless(
        step.course.next().contains(step.stage),
        Refusal.conflict(
            "board-stage-not-next",
            "Dette trin kan ikke følge efter det sidste. Læs forløbet igen."));
  }

  /** Whoever has come before the board stays there after the 18th birthday. */
  private static Optional<Refusal> isOfAge(NewStep step) {
    return Policy.unless(
        step.stage != Stage.REFERRED || BoardCourse.AGES.covers(step.person.born(), step.on),
        Refusal.rule(
            "outside-board-age",
            "Ungdomskriminalitetsnævnet er for børn og unge fra 10 til 17 år på den dag, de"
                + " henvises.",
            Law.YOUTH_CRIME_BOARD));
  }

  private static Optional<Refusal> comesAfterTheLast(NewStep step) {
    return Policy.unless(
        step.course.last().map(YouthBoardStep::on).filter(step.on::isBefore).isEmpty(),
        Refusal.invalid(
            "board-step-before-the-last", "Trinnet kan ikke ligge før det foregående trin."));
  }

  private static Optional<Refusal> hasReaction(NewStep step) {
    return Policy.unless(
        step.reaction.isPresent() == (step.stage == Stage.DECISION),
        Refusal.invalid(
            "board-reaction-of-decision",
            "Nævnets afgørelse har en reaktion, og kun den: vælg reaktionen dér."));
  }
}
