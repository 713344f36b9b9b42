package dk.sporskifte.casework.api;

import dk.sporskifte.model.RefusalMark;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person says a refusal is, as it was sent.
 *
 * @param standing never taken for granted: refused where it is not said
 * @param complaint to whom; of an administrative decision alone, and demanded of it
 * @param heardOn the day of the party hearing, at the latest that of the decision
 * @param notHeardBecause instead of the day: why no party hearing was due, Danish
 */
public record RefusalTerms(
    Optional<RefusalMark.Standing> standing,
    Optional<RefusalMark.Route> complaint,
    Optional<LocalDate> heardOn,
    Optional<String> notHeardBecause) {
  public RefusalTerms {
    Objects.requireNonNull(standing);
    Objects.requireNonNull(complaint);
    Objects.requireNonNull(heardOn);
    Objects.requireNonNull(notHeardBecause);
  }

  /** Of a refusal that is no administrative decision. */
  public static RefusalTerms ofNoDecision() {
    return new RefusalTerms(
        Optional.of(RefusalMark.Standing.NO_DECISION),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Override
  public String toString() {
    return "RefusalTerms";
  }
}
