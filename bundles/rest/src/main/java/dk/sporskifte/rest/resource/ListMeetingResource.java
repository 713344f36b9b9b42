package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.GoingThroughList;
import dk.sporskifte.casework.api.view.LetterFile;
import dk.sporskifte.casework.api.view.ListAgenda;
import dk.sporskifte.casework.api.view.SettledLine;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.rest.body.Settlement;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Download;
import dk.sporskifte.rest.protocol.ExpectedVersion;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The list of the police, gone through at the hand-over meeting a line at a time. */
@Component(service = ApiResource.class)
@Path("{tenant}/list-meeting")
public final class ListMeetingResource implements ApiResource {
  private final GoingThroughList list;

  @Activate
  public ListMeetingResource(@Reference GoingThroughList list) {
    this.list = list;
  }

  /** What waits, and what was decided since the last meeting; without what the lines are about. */
  @GET
  public ListAgenda agenda(@Context Caller caller) {
    return value(list.agenda(caller.tenant(), caller.actor()));
  }

  /** Decides a line, with its note, its letter and its task. */
  @POST
  @Path("{line}/outcome")
  public SettledLine settle(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("line") InboxLineId line,
      Settlement settlement) {
    return value(
        list.settle(
            caller.tenant(),
            caller.actor(),
            line,
            version.value(),
            settlement.outcome(),
            settlement.followUp()));
  }

  /** Takes back what was just decided, with all that followed from it. */
  @POST
  @Path("{line}/undo")
  public SettledLine undo(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("line") InboxLineId line) {
    return value(list.undo(caller.tenant(), caller.actor(), line, version.value()));
  }

  /** The letter that follows from a line, as it was made. */
  @GET
  @Path("{line}/letter")
  public Download letter(@Context Caller caller, @PathParam("line") InboxLineId line) {
    LetterFile file = value(list.letter(caller.tenant(), caller.actor(), line));
    return new Download(file.name(), LettersResource.PDF, file.content());
  }
}
