package dk.sporskifte.rest.body;

import dk.sporskifte.model.Agreement;
import dk.sporskifte.model.ExitStep;
import java.time.LocalDate;
import java.util.Optional;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * The next stage of a way out.
 *
 * @param givenBy with the consent alone
 * @param text what was agreed, found or planned, or why it ended
 */
public record NewExitStep(
    @NotNull ExitStep.Stage stage,
    @NotNull LocalDate on,
    Optional<Agreement.GivenBy> givenBy,
    @NotBlank @Size(max = Limits.TEXT) String text) {
  @Override
  public String toString() {
    return "NewExitStep";
  }
}
