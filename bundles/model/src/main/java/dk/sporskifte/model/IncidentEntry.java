package dk.sporskifte.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of an incident's log; never changed (X003-14).
 *
 * @param who was called or met, for a contact
 * @param seat id of that seat of the network
 * @param reached whether they were, for a contact
 */
public record IncidentEntry(
    UUID id,
    IncidentId incident,
    Kind kind,
    String text,
    Optional<String> who,
    Optional<String> seat,
    Optional<Boolean> reached,
    UserId by,
    Instant at) {
  public IncidentEntry {
    Objects.requireNonNull(id);
    Objects.requireNonNull(incident);
    text = Require.text(text, "text");
    Objects.requireNonNull(seat);
    Objects.requireNonNull(by);
    Objects.requireNonNull(at);
    Require.that(
        (kind == Kind.CONTACT) == who.isPresent() && who.isPresent() == reached.isPresent(),
        "a contact is with somebody, who was reached or not");
  }

  @Override
  public String toString() {
    return "IncidentEntry " + id;
  }

  /** What it is about. */
  public enum Kind {
    /** The plan is up to date again. */
    UPDATE,
    /** With the police or another actor. */
    CONTACT,
    /** What became of the plan, the network or a task. */
    COURSE
  }
}
