package dk.sporskifte.model;

import java.util.Objects;
import java.util.UUID;

/** Identity of a {@link Concern}. */
public record ConcernId(UUID value) implements Id {
  public ConcernId {
    Objects.requireNonNull(value);
  }
}
