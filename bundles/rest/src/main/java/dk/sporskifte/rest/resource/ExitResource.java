package dk.sporskifte.rest.resource;

import dk.sporskifte.casework.api.FollowingCourse;
import dk.sporskifte.casework.api.FollowingExit;
import dk.sporskifte.casework.api.view.CourseView;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.rest.body.NewExitStep;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Created;
import dk.sporskifte.rest.protocol.Creating;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The way out of a gang environment. */
@Component(service = ApiResource.class)
@Path("{tenant}/cases/{case}/course")
public final class ExitResource implements ApiResource {
  private final FollowingExit exits;
  private final FollowingCourse following;

  @Activate
  public ExitResource(@Reference FollowingExit exits, @Reference FollowingCourse following) {
    this.exits = exits;
    this.following = following;
  }

  /** Records the next stage: consent, screening, agreement, plan, end. */
  @POST
  @Path("exit-steps")
  public Created<CourseView> recordStep(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("case") CaseId id,
      NewExitStep step) {
    return creating
        .once(
            caller,
            newId ->
                exits.record(
                    caller.tenant(),
                    caller.actor(),
                    id,
                    newId,
                    step.stage(),
                    step.on(),
                    step.givenBy(),
                    step.text()),
            newId -> following.show(caller.tenant(), caller.actor(), id),
            (shown, newId) ->
                shown.exit().stream()
                    .flatMap(exit -> exit.steps().stream())
                    .anyMatch(s -> s.id().equals(newId)))
        .at(caller, "cases", id.value(), "course");
  }
}
