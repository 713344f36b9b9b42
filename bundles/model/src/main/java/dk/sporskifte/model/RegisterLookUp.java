package dk.sporskifte.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody looked the number of a line up in the civil registration (LAW-08).
 *
 * @param purpose why it was needed, Danish; the person's access report shows it
 * @param found absent where the number is nobody's there
 */
public record RegisterLookUp(
    UUID id,
    InboxLineId line,
    String purpose,
    UserId by,
    Instant at,
    Optional<RegisterEntry> found) {
  public RegisterLookUp {
    Objects.requireNonNull(id);
    Objects.requireNonNull(line);
    purpose = Require.text(purpose, "purpose");
    Objects.requireNonNull(by);
    Objects.requireNonNull(at);
    Objects.requireNonNull(found);
  }

  @Override
  public String toString() {
    return "RegisterLookUp " + id;
  }
}
