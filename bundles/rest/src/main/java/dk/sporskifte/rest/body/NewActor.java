package dk.sporskifte.rest.body;

import dk.sporskifte.model.PostId;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * A post that is set to a concern.
 *
 * @param because what it is to do
 */
public record NewActor(@NotNull PostId post, @NotBlank @Size(max = Limits.TEXT) String because) {
  @Override
  public String toString() {
    return "NewActor";
  }
}
