package dk.sporskifte.model;

import java.util.Objects;
import java.util.UUID;

/** Identity of a {@link Meeting}. */
public record MeetingId(UUID value) implements Id {
  public MeetingId {
    Objects.requireNonNull(value);
  }
}
