package dk.sporskifte.rest.body;

import java.time.LocalDate;
import java.util.Optional;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/**
 * No enrolment.
 *
 * @param reason the decider's own
 * @param decidedOn where it was decided before today
 */
public record Declination(
    @NotBlank @Size(max = Limits.TEXT) String reason, Optional<LocalDate> decidedOn) {
  @Override
  public String toString() {
    return "Declination";
  }
}
