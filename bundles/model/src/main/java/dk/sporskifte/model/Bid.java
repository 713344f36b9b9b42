package dk.sporskifte.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What one participant can offer (HEL-39).
 *
 * @param capacity how much of it there is, in the participant's own words
 */
public record Bid(
    UUID id,
    AgendaItemId item,
    ParticipantId participant,
    String proposal,
    Optional<String> capacity,
    Optional<LocalDate> availableBy,
    UserId recordedBy,
    Instant recordedAt) {
  public Bid {
    Objects.requireNonNull(id);
    Objects.requireNonNull(item);
    Objects.requireNonNull(participant);
    proposal = Require.text(proposal, "proposal");
    Objects.requireNonNull(capacity);
    Objects.requireNonNull(availableBy);
    Objects.requireNonNull(recordedBy);
    Objects.requireNonNull(recordedAt);
  }
}
