package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.TakingNotices;
import dk.sporskifte.casework.api.view.CourseView;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.rest.body.NeedToMeet;
import dk.sporskifte.rest.body.Reason;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.ExpectedVersion;
import java.util.UUID;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What partners told that stands in a case. */
@Component(service = ApiResource.class)
@Path("{tenant}/cases/{case}/course/notices")
public final class CaseNoticesResource implements ApiResource {
  private final TakingNotices notices;

  @Activate
  public CaseNoticesResource(@Reference TakingNotices notices) {
    this.notices = notices;
  }

  /** Takes it out: what it told counts no more. {@code If-Match} names its version. */
  @POST
  @Path("{notice}/removal")
  public CourseView takeOut(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("case") CaseId id,
      @PathParam("notice") UUID notice,
      Reason reason) {
    return value(
        notices.takeOut(
            caller.tenant(), caller.actor(), id, notice, version.value(), reason.reason()));
  }

  /** A need it tells of becomes a task, once. {@code If-Match} names its version. */
  @POST
  @Path("{notice}/needs")
  public CourseView meetNeed(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("case") CaseId id,
      @PathParam("notice") UUID notice,
      NeedToMeet need) {
    return value(
        notices.meetNeed(
            caller.tenant(), caller.actor(), id, notice, version.value(), need.area()));
  }
}
