package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.FollowingRelease;
import dk.sporskifte.casework.api.port.Ids;
import dk.sporskifte.casework.api.view.CourseView;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.rest.body.ReleaseFacts;
import dk.sporskifte.rest.protocol.Caller;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** From judgment to release. */
@Component(service = ApiResource.class)
@Path("{tenant}/cases/{case}/course/release")
public final class ReleaseResource implements ApiResource {
  private final FollowingRelease following;
  private final Ids ids;

  @Activate
  public ReleaseResource(@Reference FollowingRelease following, @Reference Ids ids) {
    this.following = following;
    this.ids = ids;
  }

  /** Keeps what is known, in place of what was known before. */
  @PUT
  public CourseView keep(@Context Caller caller, @PathParam("case") CaseId id, ReleaseFacts facts) {
    return value(following.keep(caller.tenant(), caller.actor(), id, ids.next(), facts.known()));
  }
}
