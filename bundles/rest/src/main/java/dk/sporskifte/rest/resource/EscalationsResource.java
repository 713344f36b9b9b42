package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.EscalatingCase;
import dk.sporskifte.casework.api.FollowingCourse;
import dk.sporskifte.casework.api.view.CourseView;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.rest.body.EscalationRuling;
import dk.sporskifte.rest.body.NewEscalation;
import dk.sporskifte.rest.body.Note;
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

/** A case at the chiefs: request, decision, return. */
@Component(service = ApiResource.class)
@Path("{tenant}/cases/{case}/course/escalations")
public final class EscalationsResource implements ApiResource {
  private final EscalatingCase escalating;
  private final FollowingCourse following;

  @Activate
  public EscalationsResource(
      @Reference EscalatingCase escalating, @Reference FollowingCourse following) {
    this.escalating = escalating;
    this.following = following;
  }

  /** Lifts the case to the chiefs, who see it from now on. */
  @POST
  public Created<CourseView> request(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("case") CaseId id,
      NewEscalation escalation) {
    return creating
        .once(
            caller,
            newId ->
                escalating.request(
                    caller.tenant(),
                    caller.actor(),
                    id,
                    newId,
                    escalation.path(),
                    escalation.ground(),
                    escalation.reason()),
            newId -> following.show(caller.tenant(), caller.actor(), id),
            (shown, newId) ->
                shown.escalations().stream().anyMatch(e -> e.escalation().id().equals(newId)))
        .at(caller, "cases", id.value(), "course");
  }

  /** Records what the chiefs decide; by their own post alone. */
  @POST
  @Path("{escalation}/decision")
  public CourseView decide(
      @Context Caller caller,
      @PathParam("case") CaseId id,
      @PathParam("escalation") UUID escalation,
      EscalationRuling ruling) {
    return value(
        escalating.decide(
            caller.tenant(), caller.actor(), id, escalation, ruling.decision(), ruling.reason()));
  }

  /** The case's owner goes on with it; the chiefs see it no more. */
  @POST
  @Path("{escalation}/return")
  public CourseView takeBack(
      @Context Caller caller,
      @PathParam("case") CaseId id,
      @PathParam("escalation") UUID escalation,
      Note note) {
    return value(escalating.takeBack(caller.tenant(), caller.actor(), id, escalation, note.note()));
  }
}
