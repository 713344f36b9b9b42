package dk.sporskifte.rest.body;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/**
 * A case too hard to coordinate, for the chiefs.
 *
 * @param path id of one of the way of working's escalations
 */
public record NewEscalation(
    @NotBlank @Size(max = Limits.LINE) String path,
    @NotBlank @Size(max = Limits.TEXT) String reason) {
  @Override
  public String toString() {
    return "NewEscalation";
  }
}
