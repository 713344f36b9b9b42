package dk.sporskifte.casework.api;

import dk.sporskifte.model.Role;
import java.util.Objects;
import java.util.Optional;

/**
 * Which posts are asked for; all that is stated must hold.
 *
 * @param words of the title, the unit or the name of who holds it today
 */
public record StaffSearch(Optional<Sought> words, Optional<Role> role) {
  public StaffSearch {
    Objects.requireNonNull(words);
    Objects.requireNonNull(role);
  }
}
