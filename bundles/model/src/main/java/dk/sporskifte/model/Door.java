package dk.sporskifte.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a child, a young person or a family came with something.
 *
 * @param kind one of those the municipality knows
 * @param unit the school, the club, the library
 * @param employee whom they chose
 */
public record Door(String kind, Optional<String> unit, Optional<UserId> employee) {
  public Door {
    kind = Require.text(kind, "kind of door");
    Objects.requireNonNull(unit);
    Objects.requireNonNull(employee);
  }
}
