package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How far a model has come, and the documents it stands on.
 *
 * @param adoptedOn the day it was adopted; it is a proposal until one is entered
 * @param statement Danish
 */
public record Standing(
    Optional<LocalDate> adoptedOn, List<Policy> policies, String statement, Source source) {
  public Standing {
    Objects.requireNonNull(adoptedOn);
    policies = List.copyOf(policies);
    Check.unique(policies, Policy::id, "policy document");
    statement = Check.text(statement, "statement of the standing");
    Objects.requireNonNull(source);
  }

  public Status on(LocalDate day) {
    return adoptedOn.filter(adopted -> !day.isBefore(adopted)).isPresent()
        ? Status.ADOPTED
        : Status.PROPOSED;
  }

  List<WayOfWorking.Rule> rules() {
    List<WayOfWorking.Rule> rules = new ArrayList<>();
    rules.add(new WayOfWorking.Rule("standing", "standing", statement, source));
    policies.forEach(
        p -> rules.add(new WayOfWorking.Rule("policy", p.id(), p.statement(), p.source())));
    return rules;
  }

  /** Whether it is decided. */
  public enum Status {
    PROPOSED,
    ADOPTED
  }

  /**
   * A document the model stands on.
   *
   * @param from its first day; absent where none is stated
   * @param until its first day no more; from then on it is history
   */
  public record Policy(
      String id, String title, Optional<LocalDate> from, Optional<LocalDate> until, Source source) {
    public Policy {
      id = Check.text(id, "policy id");
      title = Check.text(title, "title of policy " + id);
      Objects.requireNonNull(from);
      Objects.requireNonNull(until);
      Objects.requireNonNull(source);
      Check.that(
          from.isEmpty() || until.isEmpty() || from.get().isBefore(until.get()),
          "policy " + id + " ends before it begins: exchange the days");
    }

    public boolean historic(LocalDate on) {
      return until.filter(u -> !on.isBefore(u)).isPresent();
    }

    String statement() {
      return title
          + from.map(f -> ", fra " + DanishText.day(f)).orElse("")
          + until.map(u -> ", til og med " + DanishText.day(u.minusDays(1))).orElse("");
    }
  }
}
