package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.Source;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A border a young person crosses: the 18th birthday, a move, another school. Its steps are tasks,
 * each so long before or after the day; its needs are a check list that somebody must own.
 *
 * @param id lower case, for example {@code fylder-18}
 * @param programmes ids of those in which it counts; empty for all
 * @param responsible who answers before and after, where that changes
 */
public record Transition(
    String id,
    String name,
    Occasion occasion,
    List<String> programmes,
    Optional<Responsible> responsible,
    List<Step> steps,
    List<Need> needs,
    Source source) {
  public Transition {
    id = Check.text(id, "transition id");
    name = Check.text(name, "transition name");
    Objects.requireNonNull(occasion);
    programmes = List.copyOf(programmes);
    Objects.requireNonNull(responsible);
    steps = List.copyOf(steps);
    needs = List.copyOf(needs);
    Objects.requireNonNull(source);
    Check.that(
        !steps.isEmpty() || !needs.isEmpty(),
        "transition " + id + " has neither steps nor needs: say what is to be done");
    Check.unique(steps, Step::id, "step of transition " + id);
    Check.unique(needs, Need::id, "need of transition " + id);
  }

  /** What brings it about. */
  public sealed interface Occasion {
    /** Empty where only somebody who knows of it can say. */
    Optional<LocalDate> day(LocalDate born);

    /** As a Danish caseworker reads it, for example {@code når den unge fylder 18 år}. */
    String statement();
  }

  /** It comes with a birthday, and the age clock opens it. */
  public record AtAge(Period age) implements Occasion {
    public AtAge {
      age = Check.time(age, "the age of a transition");
      Check.that(age.getDays() == 0, "the age of a transition is years and months, and is " + age);
    }

    @Override
    public Optional<LocalDate> day(LocalDate born) {
      return Optional.of(AgeSpan.reached(born, age));
    }

    @Override
    public String statement() {
      return "når den unge fylder " + DanishText.age(age);
    }
  }

  /**
   * It happens some day, and somebody who knows of it opens it.
   *
   * @param statement Danish, for example {@code når den unge skifter skole}
   */
  public record OnEvent(String statement) implements Occasion {
    public OnEvent {
      statement = Check.text(statement, "the event of a transition");
    }

    @Override
    public Optional<LocalDate> day(LocalDate born) {
      return Optional.empty();
    }
  }

  /** The unit or centre that answers for the young person, Danish. */
  public record Responsible(String before, String after) {
    public Responsible {
      before = Check.text(before, "who is responsible before");
      after = Check.text(after, "who is responsible after");
    }
  }

  /**
   * @param offset from the day of the transition; negative for before it
   * @param text the task, Danish, without a name
   */
  public record Step(String id, Period offset, String text, Source source) {
    public Step {
      id = Check.text(id, "step id");
      Objects.requireNonNull(offset);
      text = Check.text(text, "step text");
      Objects.requireNonNull(source);
    }

    public LocalDate due(LocalDate day) {
      return day.plus(offset);
    }
  }

  /**
   * @param text what must be seen to, Danish
   */
  public record Need(String id, String text, Source source) {
    public Need {
      id = Check.text(id, "need id");
      text = Check.text(text, "need text");
      Objects.requireNonNull(source);
    }
  }

  public boolean countsIn(String programme) {
    return programmes.isEmpty() || programmes.contains(programme);
  }

  /** The day of its first step, or the day itself. */
  public LocalDate begins(LocalDate day) {
    return steps.stream().map(s -> s.due(day)).min(Comparator.naturalOrder()).orElse(day);
  }

  List<WayOfWorking.Rule> rules() {
    List<WayOfWorking.Rule> rules = new ArrayList<>();
    rules.add(new WayOfWorking.Rule("transition", id, name + ": " + occasion.statement(), source));
    steps.forEach(
        s ->
            rules.add(
                new WayOfWorking.Rule(
                    "transitionStep",
                    id + "/" + s.id(),
                    DanishText.from(s.offset()) + ": " + s.text(),
                    s.source())));
    needs.forEach(
        n ->
            rules.add(
                new WayOfWorking.Rule("transitionNeed", id + "/" + n.id(), n.text(), n.source())));
    return rules;
  }
}
