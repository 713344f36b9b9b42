package dk.sporskifte.rest.body;

import dk.sporskifte.casework.api.RespondingToIncident;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.Incident;
import dk.sporskifte.model.IncidentId;
import dk.sporskifte.model.PostId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * What happened, as it is known at once; it names nobody.
 *
 * @param kind code of the way of working
 * @param judgement why it is one, where its kind calls for judgement
 * @param area code of the local area, where the network is divided
 * @param concern the concern it is about, where it is one
 * @param network posts called together; whoever owns the plan is always in it
 * @param until first day on which they take no part any more
 */
public record NewIncident(
    @NotBlank @Size(max = Limits.LINE) String kind,
    Optional<@Size(max = Limits.TEXT) String> judgement,
    @NotBlank @Size(max = Limits.TEXT) String happened,
    @NotBlank @Size(max = Limits.LINE) String place,
    @NotNull Instant at,
    @NotNull Incident.Scope scope,
    Optional<@Size(max = Limits.LINE) String> area,
    Optional<ConcernId> concern,
    @Size(max = 50) List<@NotNull PostId> network,
    @NotNull LocalDate until) {
  public NewIncident {
    network = network == null ? List.of() : network;
  }

  public RespondingToIncident.NewIncident incident(UUID id) {
    return new RespondingToIncident.NewIncident(
        new IncidentId(id),
        kind,
        judgement,
        happened,
        place,
        at,
        scope,
        area,
        concern,
        network,
        until);
  }

  @Override
  public String toString() {
    return "NewIncident";
  }
}
