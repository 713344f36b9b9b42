package dk.sporskifte.rest.body;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/**
 * Enrolment in a programme.
 *
 * @param programme its id in the way of working
 * @param reason the decider's own
 */
public record Admission(
    @NotBlank @Size(max = Limits.LINE) String programme,
    @NotBlank @Size(max = Limits.TEXT) String reason) {
  @Override
  public String toString() {
    return "Admission";
  }
}
