package dk.sporskifte.rest.body;

import dk.sporskifte.model.PostId;
import java.util.Optional;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/**
 * A need of a transition.
 *
 * @param owner the post that answers for it; left out while there is none, which is flagged
 */
public record NewNeed(@NotBlank @Size(max = Limits.LINE) String text, Optional<PostId> owner) {
  @Override
  public String toString() {
    return "NewNeed";
  }
}
