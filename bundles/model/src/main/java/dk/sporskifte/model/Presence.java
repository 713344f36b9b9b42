package dk.sporskifte.model;

import java.time.Instant;
import java.util.Objects;

/** Whether a participant came to the meeting, as written down at it. */
public record Presence(
    ParticipantId participant, Kind kind, UserId recordedBy, Instant recordedAt) {
  public Presence {
    Objects.requireNonNull(participant);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(recordedBy);
    Objects.requireNonNull(recordedAt);
  }

  /** Came, or not. */
  public enum Kind {
    PRESENT,
    ABSENT,
    /** Told beforehand that they cannot come. */
    SENT_WORD
  }
}
