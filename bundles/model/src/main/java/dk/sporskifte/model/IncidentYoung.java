package dk.sporskifte.model;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A young person around whom the network is (X003-16).
 *
 * @param basis on which the network is told who it is, with why that is needed
 */
public record IncidentYoung(
    UUID id,
    IncidentId incident,
    CaseId caseId,
    LegalBasis basis,
    String necessity,
    UserId attachedBy,
    Instant attachedAt) {
  public IncidentYoung {
    Objects.requireNonNull(id);
    Objects.requireNonNull(incident);
    Objects.requireNonNull(caseId);
    Objects.requireNonNull(basis);
    necessity = Require.text(necessity, "necessity");
    Objects.requireNonNull(attachedBy);
    Objects.requireNonNull(attachedAt);
  }

  @Override
  public String toString() {
    return "IncidentYoung " + id;
  }
}
