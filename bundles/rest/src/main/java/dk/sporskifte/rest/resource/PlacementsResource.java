package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.PassingTransitions;
import dk.sporskifte.casework.api.RecordingPlacement;
import dk.sporskifte.casework.api.view.TransitionsView;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.rest.body.NewPlacement;
import dk.sporskifte.rest.body.PlacementEnd;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Created;
import dk.sporskifte.rest.protocol.Creating;
import dk.sporskifte.rest.protocol.ExpectedVersion;
import java.util.UUID;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Placement outside home: the days alone, for support near 18 and 23 counts from them. */
@Component(service = ApiResource.class)
@Path("{tenant}/cases/{case}/placements")
public final class PlacementsResource implements ApiResource {
  private final RecordingPlacement recording;
  private final PassingTransitions passing;

  @Activate
  public PlacementsResource(
      @Reference RecordingPlacement recording, @Reference PassingTransitions passing) {
    this.recording = recording;
    this.passing = passing;
  }

  /** Records that the young person is, or was, placed. */
  @POST
  public Created<TransitionsView> place(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("case") CaseId id,
      NewPlacement placement) {
    return creating
        .once(
            caller,
            placementId ->
                recording.record(
                    caller.tenant(),
                    caller.actor(),
                    id,
                    placementId,
                    placement.from(),
                    placement.until()),
            placementId -> passing.show(caller.tenant(), caller.actor(), id),
            (shown, placementId) ->
                shown.placements().stream().anyMatch(p -> p.id().equals(placementId)))
        .at(caller, "cases", id.value(), "transitions");
  }

  /** Records that it ends; what is due at 17½ and 23 follows. */
  @PUT
  @Path("{placement}/end")
  public TransitionsView end(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("case") CaseId id,
      @PathParam("placement") UUID placement,
      PlacementEnd end) {
    return value(
        recording.end(
            caller.tenant(), caller.actor(), id, placement, version.value(), end.until()));
  }
}
