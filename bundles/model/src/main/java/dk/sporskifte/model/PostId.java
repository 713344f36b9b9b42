package dk.sporskifte.model;

import java.util.Objects;
import java.util.UUID;

/** Identity of a {@link Post}. */
public record PostId(UUID value) implements Id {
  public PostId {
    Objects.requireNonNull(value);
  }
}
