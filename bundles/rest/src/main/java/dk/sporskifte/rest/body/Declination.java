package dk.sporskifte.rest.body;

import dk.sporskifte.casework.api.RefusalTerms;
import dk.sporskifte.model.RefusalMark;
import java.time.LocalDate;
import java.util.Optional;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/**
 * No enrolment.
 *
 * @param reason the decider's own
 * @param decidedOn where it was decided before today
 * @param standing whether it is an administrative decision; always to be said
 * @param complaint to whom one can complain: of an administrative decision, and demanded there
 * @param heardOn the day of the party hearing: of an administrative decision
 * @param notHeardBecause instead of the day, why no party hearing was due
 */
public record Declination(
    @NotBlank @Size(max = Limits.TEXT) String reason,
    Optional<LocalDate> decidedOn,
    Optional<RefusalMark.Standing> standing,
    Optional<RefusalMark.Route> complaint,
    Optional<LocalDate> heardOn,
    Optional<@Size(max = Limits.TEXT) String> notHeardBecause) {
  public RefusalTerms terms() {
    return new RefusalTerms(standing, complaint, heardOn, notHeardBecause);
  }

  @Override
  public String toString() {
    return "Declination";
  }
}
