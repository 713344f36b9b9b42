package dk.sporskifte.rest.body;

import java.util.Optional;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/**
 * A case too hard to coordinate, for the chiefs.
 *
 * @param path id of one of the way of working's escalations
 * @param ground code of one of its grounds; can be left out where it has one or none
 */
public record NewEscalation(
    @NotBlank @Size(max = Limits.LINE) String path,
    Optional<@Size(max = Limits.LINE) String> ground,
    @NotBlank @Size(max = Limits.TEXT) String reason) {
  @Override
  public String toString() {
    return "NewEscalation";
  }
}
