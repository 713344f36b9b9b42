package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A staircase of interventions with its catalogue. Both are empty where a municipality has none.
 */
public record Staircase(List<Step> steps, List<Entry> catalogue) {
  static final Staircase NONE = new Staircase(List.of(), List.of());

  public Staircase {
    steps = List.copyOf(steps);
    catalogue = List.copyOf(catalogue);
    Check.unique(steps, s -> String.valueOf(s.number()), "step");
    Check.unique(catalogue, Entry::code, "catalogue entry");
    List<String> numbers = steps.stream().map(s -> String.valueOf(s.number())).toList();
    catalogue.forEach(
        e ->
            e.steps()
                .forEach(
                    n ->
                        Check.known(
                            "catalogue entry " + e.code(), "step", String.valueOf(n), numbers)));
  }

  /** What stands on a step. */
  public List<Entry> on(int step) {
    return catalogue.stream().filter(e -> e.steps().contains(step)).toList();
  }

  List<WayOfWorking.Rule> rules() {
    List<WayOfWorking.Rule> rules = new ArrayList<>();
    steps.forEach(
        s ->
            rules.add(
                new WayOfWorking.Rule(
                    "step",
                    String.valueOf(s.number()),
                    "Trin " + s.number() + ": " + s.name(),
                    s.source())));
    catalogue.forEach(
        e -> rules.add(new WayOfWorking.Rule("catalogue", e.code(), e.statement(), e.source())));
    return rules;
  }

  /** One step, counted from below. */
  public record Step(int number, String name, Source source) {
    public Step {
      Check.that(number > 0, "step " + number + ": count the steps from 1");
      name = Check.text(name, "name of step " + number);
      Objects.requireNonNull(source);
    }
  }

  /**
   * One measure.
   *
   * @param steps it stands on; one measure may stand on several
   * @param health whether who takes part tells something about health (GDPR art. 9)
   * @param thirdParty whether it tells something about others, for example parents
   */
  public record Entry(
      String code,
      String name,
      Kind kind,
      List<Integer> steps,
      boolean health,
      boolean thirdParty,
      Source source) {
    public Entry {
      code = Check.text(code, "catalogue code");
      name = Check.text(name, "name of catalogue entry " + code);
      Objects.requireNonNull(kind);
      steps = List.copyOf(steps);
      Check.that(!steps.isEmpty(), "catalogue entry " + code + " stands on no step: name its step");
      Objects.requireNonNull(source);
    }

    String statement() {
      String on = steps.stream().map(String::valueOf).collect(Collectors.joining(" og "));
      return name
          + " (trin "
          + on
          + (health ? "; helbredsoplysning" : "")
          + (thirdParty ? "; oplysning om andre" : "")
          + ")";
    }
  }

  /** What a measure is. */
  public enum Kind {
    /** Made for one young person, in free form. */
    INDIVIDUAL,
    TEAM,
    PROGRAMME,
    /** Advice by others: a link and no record. */
    ADVICE,
    /** A plan template. */
    PLAN,
    /** A theme of teaching. */
    THEME,
    ACTIVITY
  }
}
