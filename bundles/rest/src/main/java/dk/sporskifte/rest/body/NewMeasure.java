package dk.sporskifte.rest.body;

import java.time.LocalDate;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * That a young person begins in a measure of the catalogue.
 *
 * @param entry code of the measure
 */
public record NewMeasure(
    @NotBlank @Size(max = Limits.LINE) String entry, @NotNull LocalDate beganOn) {
  @Override
  public String toString() {
    return "NewMeasure";
  }
}
