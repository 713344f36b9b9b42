package dk.sporskifte.model;

import java.util.Objects;
import java.util.UUID;

/** Identity of an {@link ActionPlan}. */
public record PlanId(UUID value) implements Id {
  public PlanId {
    Objects.requireNonNull(value);
  }
}
