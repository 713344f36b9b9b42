package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Role;
import java.util.Set;

/**
 * Where a record stands. A template lists its states in order; a record begins in the first, moves
 * to the next, and begins anew when its content is changed.
 *
 * @param movers the roles that may move a record to this state; of the first nobody needs to
 */
public record TemplateState(String id, String name, Set<Role> movers) {
  public TemplateState {
    id = Check.text(id, "state id");
    name = Check.text(name, "name of the state " + id);
    movers = Set.copyOf(movers);
  }
}
