package dk.sporskifte.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A participant was asked for their part of a line (KBH-41).
 *
 * @param by who asked; absent where the clock did
 */
public record Reminder(
    UUID id, AgendaItemId item, ParticipantId participant, Optional<UserId> by, Instant at) {
  public Reminder {
    Objects.requireNonNull(id);
    Objects.requireNonNull(item);
    Objects.requireNonNull(participant);
    Objects.requireNonNull(by);
    Objects.requireNonNull(at);
  }
}
