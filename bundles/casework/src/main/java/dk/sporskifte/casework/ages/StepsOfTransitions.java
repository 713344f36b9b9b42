package dk.sporskifte.casework.ages;

import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.model.CaseTransition;
import dk.sporskifte.model.Task;
import dk.sporskifte.municipality.spi.Transition;
import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;

/** The chain of tasks around a transition: not one task, but each step on its day. */
final class StepsOfTransitions {
  /** Our reading: the chain is there so long before its first step. */
  private static final Period AHEAD = Period.ofMonths(1);

  private StepsOfTransitions() {}

  static Stream<Milestone> ofAges(Life life) {
    return life.transitions().stream()
        .flatMap(
            t ->
                steps(
                    t,
                    "step:" + t.id(),
                    t.occasion().day(life.born()).orElseThrow(),
                    opens(t, life.born())));
  }

  static Stream<Milestone> ofEvents(Life life) {
    return life.opened().stream()
        .filter(opened -> opened.on().isPresent())
        .flatMap(opened -> ofEvent(life, opened));
  }

  /** The day from which a transition that an age brings is on the case. */
  static LocalDate opens(Transition transition, LocalDate born) {
    return transition.begins(transition.occasion().day(born).orElseThrow()).minus(AHEAD);
  }

  private static Stream<Milestone> ofEvent(Life life, CaseTransition opened) {
    return life.way().transition(opened.transition()).stream()
        .flatMap(
            t ->
                steps(
                    t,
                    "step:" + opened.id(),
                    opened.on().orElseThrow(),
                    Copenhagen.dayOf(opened.openedAt())));
  }

  private static Stream<Milestone> steps(
      Transition transition, String key, LocalDate day, LocalDate from) {
    return transition.steps().stream()
        .map(
            step ->
                new Milestone(
                    key + ":" + step.id(),
                    day,
                    from,
                    step.due(day),
                    false,
                    Task.Kind.TRANSITION_STEP,
                    step.text(),
                    transition.name() + " den " + Copenhagen.danish(day),
                    step.source()));
  }
}
