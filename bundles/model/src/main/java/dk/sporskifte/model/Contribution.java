package dk.sporskifte.model;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * What one participant knows about the young person's challenges and opportunities (HEL-38).
 *
 * @param notDisclosed nobody is obliged to disclose (LAW-04): then both texts are empty and no
 *     reason is asked for
 */
public record Contribution(
    UUID id,
    AgendaItemId item,
    ParticipantId participant,
    boolean notDisclosed,
    String challenges,
    String opportunities,
    UserId recordedBy,
    Instant recordedAt) {
  public Contribution {
    Objects.requireNonNull(id);
    Objects.requireNonNull(item);
    Objects.requireNonNull(participant);
    Objects.requireNonNull(recordedBy);
    Objects.requireNonNull(recordedAt);
    boolean empty = challenges.isBlank() && opportunities.isBlank();
    Require.that(empty == notDisclosed, "information, or not disclosed");
  }
}
