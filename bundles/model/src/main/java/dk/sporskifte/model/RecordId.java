package dk.sporskifte.model;

import java.util.Objects;
import java.util.UUID;

/** Identity of a {@link KeptRecord}. */
public record RecordId(UUID value) implements Id {
  public RecordId {
    Objects.requireNonNull(value);
  }
}
