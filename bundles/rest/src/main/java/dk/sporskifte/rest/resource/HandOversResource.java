package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.FollowingCourse;
import dk.sporskifte.casework.api.HandingOverCase;
import dk.sporskifte.casework.api.view.CourseView;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.rest.body.HandOverReply;
import dk.sporskifte.rest.body.NewHandOver;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Created;
import dk.sporskifte.rest.protocol.Creating;
import java.util.UUID;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A case on its way to another programme or party. */
@Component(service = ApiResource.class)
@Path("{tenant}/cases/{case}/course/hand-overs")
public final class HandOversResource implements ApiResource {
  private final HandingOverCase handing;
  private final FollowingCourse following;

  @Activate
  public HandOversResource(
      @Reference HandingOverCase handing, @Reference FollowingCourse following) {
    this.handing = handing;
    this.following = following;
  }

  /** Offers the case; the giver keeps it until the receiver replies. */
  @POST
  public Created<CourseView> offer(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("case") CaseId id,
      NewHandOver handOver) {
    return creating
        .once(
            caller,
            newId ->
                handing.offer(
                    caller.tenant(),
                    caller.actor(),
                    id,
                    newId,
                    handOver.to(),
                    handOver.receiver(),
                    handOver.reason()),
            newId -> following.show(caller.tenant(), caller.actor(), id),
            (shown, newId) ->
                shown.handOvers().stream().anyMatch(h -> h.handOver().id().equals(newId)))
        .at(caller, "cases", id.value(), "course");
  }

  /** The receiver takes the case, or does not. */
  @POST
  @Path("{handOver}/reply")
  public CourseView reply(
      @Context Caller caller,
      @PathParam("case") CaseId id,
      @PathParam("handOver") UUID handOver,
      HandOverReply reply) {
    return value(
        handing.reply(
            caller.tenant(), caller.actor(), id, handOver, reply.accepted(), reply.note()));
  }
}
