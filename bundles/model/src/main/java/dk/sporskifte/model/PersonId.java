package dk.sporskifte.model;

import java.util.Objects;
import java.util.UUID;

/** Identity of a {@link Person}. */
public record PersonId(UUID value) implements Id {
  public PersonId {
    Objects.requireNonNull(value);
  }
}
