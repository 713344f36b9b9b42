package dk.sporskifte.rest.body;

import java.time.LocalDate;
import java.util.Optional;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/**
 * Enrolment in a programme.
 *
 * @param programme its id in the way of working
 * @param reason the decider's own
 * @param decidedOn where it was decided before today
 */
public record Admission(
    @NotBlank @Size(max = Limits.LINE) String programme,
    @NotBlank @Size(max = Limits.TEXT) String reason,
    Optional<LocalDate> decidedOn) {
  @Override
  public String toString() {
    return "Admission";
  }
}
