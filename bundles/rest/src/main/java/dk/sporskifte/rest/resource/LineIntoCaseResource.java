package dk.sporskifte.rest.resource;

import dk.sporskifte.casework.api.TakingNotices;
import dk.sporskifte.casework.api.TriagingInbox;
import dk.sporskifte.casework.api.view.InboxLineView;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.rest.body.IntoCase;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Created;
import dk.sporskifte.rest.protocol.Creating;
import dk.sporskifte.rest.protocol.ExpectedVersion;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the prison service and the job centre tell, on its way into a case. */
@Component(service = ApiResource.class)
@Path("{tenant}/inbox/{line}/notice")
public final class LineIntoCaseResource implements ApiResource {
  private final TakingNotices notices;
  private final TriagingInbox inbox;

  @Activate
  public LineIntoCaseResource(@Reference TakingNotices notices, @Reference TriagingInbox inbox) {
    this.notices = notices;
    this.inbox = inbox;
  }

  /** Gives the line its outcome: what it tells counts in the open case of whom it is about. */
  @POST
  public Created<InboxLineView> take(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @Context Creating creating,
      @PathParam("line") InboxLineId line,
      IntoCase wanted) {
    return creating
        .once(
            caller,
            id ->
                notices.take(
                    caller.tenant(),
                    caller.actor(),
                    line,
                    version.value(),
                    id,
                    wanted.into(),
                    wanted.note().orElse("")),
            id -> inbox.show(caller.tenant(), caller.actor(), line),
            (shown, id) -> shown.notice().filter(id::equals).isPresent())
        .at(caller, "inbox", line.value());
  }
}
