package dk.sporskifte.model;

import java.util.Objects;
import java.util.UUID;

/** Identity of a {@link GeneralIntervention}. */
public record GeneralInterventionId(UUID value) implements Id {
  public GeneralInterventionId {
    Objects.requireNonNull(value);
  }
}
