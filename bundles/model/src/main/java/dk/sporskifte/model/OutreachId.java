package dk.sporskifte.model;

import java.util.Objects;
import java.util.UUID;

/** Identity of an {@link OutreachContact}. */
public record OutreachId(UUID value) implements Id {
  public OutreachId {
    Objects.requireNonNull(value);
  }
}
