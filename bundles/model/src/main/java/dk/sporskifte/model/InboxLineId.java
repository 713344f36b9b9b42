package dk.sporskifte.model;

import java.util.Objects;
import java.util.UUID;

/** Identity of an {@link InboxLine}. */
public record InboxLineId(UUID value) implements Id {
  public InboxLineId {
    Objects.requireNonNull(value);
  }
}
