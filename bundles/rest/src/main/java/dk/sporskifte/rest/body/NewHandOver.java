package dk.sporskifte.rest.body;

import dk.sporskifte.model.PostId;
import java.util.Optional;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/**
 * A case offered to somebody else.
 *
 * @param to id of a programme, or of a hand-over of the way of working that leads to a party
 * @param receiver the post that replies; left out for the programme's own, and for a party that
 *     holds none
 */
public record NewHandOver(
    @NotBlank @Size(max = Limits.LINE) String to,
    Optional<PostId> receiver,
    @NotBlank @Size(max = Limits.TEXT) String reason) {
  @Override
  public String toString() {
    return "NewHandOver";
  }
}
