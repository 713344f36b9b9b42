package dk.sporskifte.model;

import java.util.Objects;
import java.util.UUID;

/** Identity of a {@link Participant} of one meeting. */
public record ParticipantId(UUID value) implements Id {
  public ParticipantId {
    Objects.requireNonNull(value);
  }
}
