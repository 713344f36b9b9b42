package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.MarkingCase;
import dk.sporskifte.casework.api.view.MarksView;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.rest.body.NewFastTrack;
import dk.sporskifte.rest.body.Reason;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Created;
import dk.sporskifte.rest.protocol.Creating;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What each forum makes of the facts of a case, and the fast track of some. */
@Component(service = ApiResource.class)
@Path("{tenant}/cases/{case}/marks")
public final class MarksResource implements ApiResource {
  private final MarkingCase marking;

  @Activate
  public MarksResource(@Reference MarkingCase marking) {
    this.marking = marking;
  }

  /** The facts forums share, and each forum's own expression over them with its reasons. */
  @GET
  public MarksView show(@Context Caller caller, @PathParam("case") CaseId id) {
    return value(marking.show(caller.tenant(), caller.actor(), id));
  }

  /** Puts the case on its forum's fast track, on a criterion that holds. */
  @POST
  @Path("fast-track")
  public Created<MarksView> hasten(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("case") CaseId id,
      NewFastTrack track) {
    return creating
        .once(
            caller,
            newId ->
                marking.hasten(
                    caller.tenant(), caller.actor(), id, newId, track.criterion(), track.reason()),
            newId -> marking.show(caller.tenant(), caller.actor(), id),
            (shown, newId) ->
                shown.fastTrack().filter(t -> t.fastTrack().id().equals(newId)).isPresent())
        .at(caller, "cases", id.value(), "marks");
  }

  /** The case goes its usual way again. */
  @POST
  @Path("fast-track/ending")
  public MarksView slow(@Context Caller caller, @PathParam("case") CaseId id, Reason reason) {
    return value(marking.slow(caller.tenant(), caller.actor(), id, reason.reason()));
  }
}
