package dk.sporskifte.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What was done with a group. It names no young person.
 *
 * @param aim code of what it was for
 */
public record GroupActivity(
    UUID id,
    GroupId group,
    LocalDate on,
    Optional<String> aim,
    String what,
    String byWhom,
    String cameOfIt,
    UserId recordedBy,
    Instant recordedAt) {
  public GroupActivity {
    Objects.requireNonNull(id);
    Objects.requireNonNull(group);
    Objects.requireNonNull(on);
    Objects.requireNonNull(aim);
    what = Require.text(what, "what");
    byWhom = Require.text(byWhom, "by whom");
    cameOfIt = Require.text(cameOfIt, "what came of it");
    Objects.requireNonNull(recordedBy);
    Objects.requireNonNull(recordedAt);
  }

  @Override
  public String toString() {
    return "GroupActivity " + id;
  }
}
