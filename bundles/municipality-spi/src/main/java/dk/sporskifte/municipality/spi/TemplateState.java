package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Role;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Where a record stands. A template lists its states in order; a record begins in the first and
 * moves to the next. Changed, it begins anew, unless its template goes step by step.
 *
 * @param movers the roles that may move a record to this state; of the first nobody needs to
 * @param seats the seats whose holders alone may; empty where the role is enough
 * @param needs keys of the fields that must be filled in to stand here
 * @param next how soon the step after this one follows; absent where nothing waits for it
 */
public record TemplateState(
    String id,
    String name,
    Set<Role> movers,
    Set<String> seats,
    List<String> needs,
    Optional<NextStep> next) {
  public TemplateState {
    id = Check.text(id, "state id");
    name = Check.text(name, "name of the state " + id);
    movers = Set.copyOf(movers);
    seats = Set.copyOf(seats);
    needs = List.copyOf(needs);
    Objects.requireNonNull(next);
  }

  /** One that needs nothing and waits for nothing. */
  public TemplateState(String id, String name, Set<Role> movers) {
    this(id, name, movers, Set.of(), List.of(), Optional.empty());
  }

  TemplateState movedBySeats(Set<String> alone) {
    return new TemplateState(id, name, movers, alone, needs, next);
  }

  TemplateState needing(List<String> fields) {
    return new TemplateState(id, name, movers, seats, fields, next);
  }

  TemplateState followed(NextStep step) {
    return new TemplateState(id, name, movers, seats, needs, Optional.of(step));
  }
}
