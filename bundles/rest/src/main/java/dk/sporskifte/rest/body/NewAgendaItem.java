package dk.sporskifte.rest.body;

import dk.sporskifte.model.CaseId;
import java.util.Optional;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * A case that is put on an agenda.
 *
 * @param reason why one more meeting, where the municipality finds there are enough
 */
public record NewAgendaItem(
    @NotNull CaseId caseId, Optional<@Size(max = Limits.TEXT) String> reason) {
  @Override
  public String toString() {
    return "NewAgendaItem";
  }
}
