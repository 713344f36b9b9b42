package dk.sporskifte.rest.body;

import java.time.LocalDate;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * An appointment that ends.
 *
 * @param until the first day without
 */
public record AppointmentEnd(
    @NotNull LocalDate until, @NotBlank @Size(max = Limits.TEXT) String because) {
  @Override
  public String toString() {
    return "AppointmentEnd";
  }
}
