package dk.sporskifte.model;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * Why one participant may see who an agenda item is about (LAW-01): exactly one basis, and the
 * necessity.
 */
public record DisclosureBasis(
    UUID id,
    AgendaItemId item,
    ParticipantId participant,
    LegalBasis basis,
    String necessity,
    UserId recordedBy,
    Instant recordedAt) {
  public DisclosureBasis {
    Objects.requireNonNull(id);
    Objects.requireNonNull(item);
    Objects.requireNonNull(participant);
    Objects.requireNonNull(basis);
    necessity = Require.text(necessity, "necessity");
    Objects.requireNonNull(recordedBy);
    Objects.requireNonNull(recordedAt);
  }
}
