package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.LegalBasis;
import java.time.Instant;
import java.util.UUID;

/**
 * What somebody was told, and nothing of the matter it came from.
 *
 * @param from who shared it
 * @param to title of the post it was shared with
 */
public record SharedWithMeView(
    UUID id,
    String from,
    String to,
    String purpose,
    String shared,
    LegalBasis basis,
    Instant sharedAt) {
  @Override
  public String toString() {
    return "SharedWithMeView " + id;
  }
}
