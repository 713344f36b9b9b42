package dk.sporskifte.model;

import java.util.Objects;
import java.util.UUID;

/** Identity of an {@link Incident}. */
public record IncidentId(UUID value) implements Id {
  public IncidentId {
    Objects.requireNonNull(value);
  }
}
