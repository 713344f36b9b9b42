package dk.sporskifte.model;

import java.util.Objects;
import java.util.UUID;

/** Identity of an {@link Absence}. */
public record AbsenceId(UUID value) implements Id {
  public AbsenceId {
    Objects.requireNonNull(value);
  }
}
