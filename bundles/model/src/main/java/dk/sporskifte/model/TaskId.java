package dk.sporskifte.model;

import java.util.Objects;
import java.util.UUID;

/** Identity of a {@link Task}. */
public record TaskId(UUID value) implements Id {
  public TaskId {
    Objects.requireNonNull(value);
  }
}
