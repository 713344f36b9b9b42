package dk.sporskifte.rest.body;

import dk.sporskifte.casework.api.RespondingToIncident.NewEntry;
import dk.sporskifte.model.IncidentEntry;
import dk.sporskifte.model.IncidentId;
import java.util.Optional;
import java.util.UUID;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * A line of the log.
 *
 * @param who was called or met, for a contact
 * @param seat id of that seat of the network
 * @param reached whether they were, for a contact
 */
public record NewIncidentEntry(
    @NotNull IncidentEntry.Kind kind,
    @NotBlank @Size(max = Limits.TEXT) String text,
    Optional<@Size(max = Limits.LINE) String> who,
    Optional<@Size(max = Limits.LINE) String> seat,
    Optional<Boolean> reached) {
  public NewEntry entry(IncidentId incident, UUID id) {
    return new NewEntry(id, incident, kind, text, who, seat, reached);
  }

  @Override
  public String toString() {
    return "NewIncidentEntry";
  }
}
