package dk.sporskifte.rest.body;

import java.time.LocalDate;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * Terms a young person of 15 to 17 agrees to keep.
 *
 * @param until the first day they do not hold
 */
public record NewYouthContract(
    @NotNull LocalDate from,
    @NotNull LocalDate until,
    @NotBlank @Size(max = Limits.TEXT) String conditions) {
  @Override
  public String toString() {
    return "NewYouthContract";
  }
}
