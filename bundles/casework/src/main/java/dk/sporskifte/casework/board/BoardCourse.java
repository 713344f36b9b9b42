package dk.sporskifte.casework.board;

import dk.sporskifte.access.Law;
import dk.sporskifte.casework.api.view.YouthBoardView;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.ActionPlan;
import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.BoardAcknowledgement;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.YouthBoardStep;
import dk.sporskifte.model.YouthBoardStep.Reaction;
import dk.sporskifte.model.YouthBoardStep.Stage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far a young person has come with the Youth Crime Board (LAW-13).
 *
 * @param steps oldest first
 */
public record BoardCourse(List<YouthBoardStep> steps, List<BoardAcknowledgement> acknowledgements) {
  /** From the 10th birthday to the day before the 18th. */
  public static final AgeSpan AGES = AgeSpan.years(10, 18);

  /** Ungdomskontrakt: from the 15th birthday to the day before the 18th. */
  public static final AgeSpan CONTRACT_AGES = AgeSpan.years(15, 18);

  private static final Map<Stage, List<Stage>> NEXT = new EnumMap<>(Stage.class);

  static {
    NEXT.put(Stage.REFERRED, List.of(Stage.STUDY, Stage.DECISION, Stage.ENDED));
    NEXT.put(Stage.STUDY, List.of(Stage.DECISION, Stage.ENDED));
    NEXT.put(Stage.DECISION, List.of(Stage.SUPERVISION, Stage.ENDED));
    NEXT.put(Stage.SUPERVISION, List.of(Stage.ENDED));
    NEXT.put(Stage.ENDED, List.of());
  }

  public static BoardCourse of(Work work, CaseId id) {
    return new BoardCourse(
        work.stores().course().boardSteps(id), work.stores().course().boardAcknowledgements(id));
  }

  /** The last step of the course under way. */
  public Optional<YouthBoardStep> last() {
    return steps.isEmpty()
        ? Optional.empty()
        : Optional.of(steps.get(steps.size() - 1)).filter(s -> s.stage() != Stage.ENDED);
  }

  /** What can follow; a course that ended may be followed by another. */
  public List<Stage> next() {
    return last().map(step -> NEXT.get(step.stage())).orElse(List.of(Stage.REFERRED));
  }

  /** The decision a plan must not go against: of the course under way, with a reaction. */
  public Optional<YouthBoardStep> inForce() {
    return last()
        .flatMap(
            last ->
                steps.stream()
                    .filter(s -> s.course().equals(last.course()))
                    .filter(s -> s.reaction().filter(r -> r != Reaction.NONE).isPresent())
                    .findFirst());
  }

  /** Approving a plan raises its version by one and changes nothing in it. */
  public boolean acknowledged(ActionPlan plan) {
    int looked = plan.state() == ActionPlan.State.APPROVED ? plan.version() - 1 : plan.version();
    return inForce()
        .filter(
            decision ->
                acknowledgements.stream()
                    .anyMatch(
                        a ->
                            a.decision().equals(decision.id())
                                && a.plan().equals(plan.id())
                                && a.planVersion() >= looked))
        .isPresent();
  }

  public YouthBoardView view(Work work, Person person, Optional<ActionPlan> plan) {
    boolean ofAge = AGES.covers(person.born(), work.today());
    return new YouthBoardView(
        steps,
        last().isEmpty() && !ofAge ? List.of() : next(),
        inForce(),
        acknowledgements,
        plan.filter(this::acknowledged).isPresent(),
        CONTRACT_AGES.covers(person.born(), work.today()),
        Law.YOUTH_CRIME_BOARD);
  }
}
