package dk.sporskifte.model;

import java.util.Objects;
import java.util.UUID;

/** Identity of a {@link CaseFile}. */
public record CaseId(UUID value) implements Id {
  public CaseId {
    Objects.requireNonNull(value);
  }
}
