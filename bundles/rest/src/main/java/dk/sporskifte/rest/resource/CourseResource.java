package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.FollowingCourse;
import dk.sporskifte.casework.api.KeepingContact;
import dk.sporskifte.casework.api.view.CourseView;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.rest.body.NewContact;
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

/** The way of a case: how it has gone, and where it can go. */
@Component(service = ApiResource.class)
@Path("{tenant}/cases/{case}/course")
public final class CourseResource implements ApiResource {
  private final FollowingCourse following;
  private final KeepingContact keeping;

  @Activate
  public CourseResource(@Reference FollowingCourse following, @Reference KeepingContact keeping) {
    this.following = following;
    this.keeping = keeping;
  }

  /** All of it. */
  @GET
  public CourseView show(@Context Caller caller, @PathParam("case") CaseId id) {
    return value(following.show(caller.tenant(), caller.actor(), id));
  }

  /** Records contact with the young person, had or tried. */
  @POST
  @Path("contacts")
  public Created<CourseView> keepContact(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("case") CaseId id,
      NewContact contact) {
    return creating
        .once(
            caller,
            newId ->
                keeping.record(
                    caller.tenant(),
                    caller.actor(),
                    id,
                    newId,
                    contact.on(),
                    contact.way(),
                    contact.reached(),
                    contact.note()),
            newId -> following.show(caller.tenant(), caller.actor(), id),
            (shown, newId) -> shown.contacts().stream().anyMatch(c -> c.id().equals(newId)))
        .at(caller, "cases", id.value(), "course");
  }
}
