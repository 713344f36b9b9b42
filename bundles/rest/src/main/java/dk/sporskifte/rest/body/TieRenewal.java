package dk.sporskifte.rest.body;

import java.time.LocalDate;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * A tie that still holds.
 *
 * @param until first day on which it is gone
 * @param because how that is known
 */
public record TieRenewal(
    @NotNull LocalDate until, @NotBlank @Size(max = Limits.TEXT) String because) {
  @Override
  public String toString() {
    return "TieRenewal";
  }
}
