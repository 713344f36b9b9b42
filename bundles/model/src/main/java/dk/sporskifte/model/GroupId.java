package dk.sporskifte.model;

import java.util.Objects;
import java.util.UUID;

/** Identity of a {@link YouthGroup}. */
public record GroupId(UUID value) implements Id {
  public GroupId {
    Objects.requireNonNull(value);
  }
}
