package dk.sporskifte.casework.course;

import dk.sporskifte.access.Law;
import dk.sporskifte.casework.api.view.ExitView;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.ExitStep;
import dk.sporskifte.model.ExitStep.Stage;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Programme;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far a young person has come on the way out (LAW-17).
 *
 * @param why why the case's programme is such a way; absent where it is none
 * @param steps oldest first
 */
record ExitCourse(Optional<Source> why, List<ExitStep> steps) {
  private static final Map<Stage, List<Stage>> NEXT = new EnumMap<>(Stage.class);

  static {
    NEXT.put(Stage.CONSENT, List.of(Stage.SCREENING, Stage.ENDED));
    NEXT.put(Stage.SCREENING, List.of(Stage.AGREEMENT, Stage.ENDED));
    NEXT.put(Stage.AGREEMENT, List.of(Stage.PLAN, Stage.ENDED));
    NEXT.put(Stage.PLAN, List.of(Stage.ENDED));
  }

  static ExitCourse of(Work work, CaseFile file) {
    return new ExitCourse(
        work.way().programme(file.programme()).flatMap(Programme::exit),
        work.stores().course().exitSteps(file.id()));
  }

  /** The last step of the course under way. */
  Optional<ExitStep> last() {
    return steps.isEmpty()
        ? Optional.empty()
        : Optional.of(steps.get(steps.size() - 1)).filter(s -> s.stage() != Stage.ENDED);
  }

  /** The consent that the course under way began with. */
  Optional<ExitStep> consent() {
    return last()
        .flatMap(last -> steps.stream().filter(s -> s.id().equals(last.course())).findFirst());
  }

  /** A case that has left the programme ends its course, and begins none. */
  List<Stage> next() {
    return last()
        .map(step -> why.isPresent() ? NEXT.get(step.stage()) : List.of(Stage.ENDED))
        .orElse(why.isPresent() ? List.of(Stage.CONSENT) : List.of());
  }

  Optional<ExitView> view() {
    return why.isEmpty() && steps.isEmpty()
        ? Optional.empty()
        : Optional.of(new ExitView(steps, next(), why, Law.EXIT));
  }
}
