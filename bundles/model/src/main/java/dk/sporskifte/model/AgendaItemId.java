package dk.sporskifte.model;

import java.util.Objects;
import java.util.UUID;

/** Identity of an {@link AgendaItem}. */
public record AgendaItemId(UUID value) implements Id {
  public AgendaItemId {
    Objects.requireNonNull(value);
  }
}
