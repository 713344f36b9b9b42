package dk.sporskifte.model;

import java.util.Objects;
import java.util.UUID;

/** Identity of a {@link StaffUnit}. */
public record UnitId(UUID value) implements Id {
  public UnitId {
    Objects.requireNonNull(value);
  }
}
