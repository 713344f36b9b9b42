package dk.sporskifte.model;

import java.util.Objects;
import java.util.UUID;

/** Identity of a {@link CasePartner}. */
public record CasePartnerId(UUID value) implements Id {
  public CasePartnerId {
    Objects.requireNonNull(value);
  }
}
