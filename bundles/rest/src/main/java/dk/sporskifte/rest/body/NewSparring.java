package dk.sporskifte.rest.body;

import dk.sporskifte.casework.api.AskingForSparring.NewQuestion;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.SparringId;
import java.util.Optional;
import java.util.UUID;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;

/**
 * A question in a few words, about nobody.
 *
 * @param concern one of the asker's; who answers learns of it only by seeing it already
 */
public record NewSparring(
    @NotBlank @Size(max = Limits.TEXT) String text, Optional<ConcernId> concern) {
  public NewQuestion question(UUID id) {
    return new NewQuestion(new SparringId(id), text, concern);
  }

  @Override
  public String toString() {
    return "NewSparring";
  }
}
