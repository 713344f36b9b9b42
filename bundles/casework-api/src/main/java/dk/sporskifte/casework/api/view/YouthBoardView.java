package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.BoardAcknowledgement;
import dk.sporskifte.model.Source;
import dk.sporskifte.model.YouthBoardStep;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The Youth Crime Board and this case.
 *
 * @param steps all of them, oldest first
 * @param next the stages that can be recorded now; empty where the age is none of the board's
 * @param inForce the decision the plan must not go against
 * @param acknowledged whether the plan as it is has been held against it
 */
public record YouthBoardView(
    List<YouthBoardStep> steps,
    List<YouthBoardStep.Stage> next,
    Optional<YouthBoardStep> inForce,
    List<BoardAcknowledgement> acknowledgements,
    boolean acknowledged,
    boolean contractOffered,
    Source law) {
  public YouthBoardView {
    steps = List.copyOf(steps);
    next = List.copyOf(next);
    Objects.requireNonNull(inForce);
    acknowledgements = List.copyOf(acknowledgements);
    Objects.requireNonNull(law);
  }
}
