package dk.sporskifte.rest.body;

import dk.sporskifte.model.YouthBoardStep;
import java.time.LocalDate;
import java.util.Optional;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * The next stage with the Youth Crime Board.
 *
 * @param reaction with the board's decision alone
 * @param text what happened; of a decision its words
 * @param link where the decision is filed
 */
public record NewBoardStep(
    @NotNull YouthBoardStep.Stage stage,
    @NotNull LocalDate on,
    Optional<YouthBoardStep.Reaction> reaction,
    @NotBlank @Size(max = Limits.TEXT) String text,
    Optional<@Size(max = Limits.LINE) String> link) {
  @Override
  public String toString() {
    return "NewBoardStep";
  }
}
