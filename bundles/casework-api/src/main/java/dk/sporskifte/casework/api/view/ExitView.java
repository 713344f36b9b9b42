package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.ExitStep;
import dk.sporskifte.model.Source;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The way out of a gang environment, as far as this case has come.
 *
 * @param steps all of them, oldest first
 * @param next the stages that can be recorded now
 * @param why why the case's programme is followed so; absent where the case has left it
 */
public record ExitView(
    List<ExitStep> steps, List<ExitStep.Stage> next, Optional<Source> why, Source law) {
  public ExitView {
    steps = List.copyOf(steps);
    next = List.copyOf(next);
    Objects.requireNonNull(why);
    Objects.requireNonNull(law);
  }
}
