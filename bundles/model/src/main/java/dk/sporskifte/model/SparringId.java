package dk.sporskifte.model;

import java.util.Objects;
import java.util.UUID;

/** Identity of a {@link SparringQuestion}. */
public record SparringId(UUID value) implements Id {
  public SparringId {
    Objects.requireNonNull(value);
  }
}
