package dk.sporskifte.rest.body;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/**
 * The plan does not go against the board's decision.
 *
 * @param planVersion of the plan as it was read
 */
public record NewBoardAcknowledgement(
    int planVersion, @NotBlank @Size(max = Limits.TEXT) String note) {
  @Override
  public String toString() {
    return "NewBoardAcknowledgement";
  }
}
