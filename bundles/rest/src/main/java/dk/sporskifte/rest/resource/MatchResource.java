package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.UndoingMatch;
import dk.sporskifte.casework.api.view.MatchView;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.rest.body.Reason;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Created;
import dk.sporskifte.rest.protocol.Creating;
import dk.sporskifte.rest.protocol.ExpectedVersion;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A line that was said to be about somebody it is not about. */
@Component(service = ApiResource.class)
@Path("{tenant}/inbox/{line}/undone-matches")
public final class MatchResource implements ApiResource {
  private final UndoingMatch matches;

  @Activate
  public MatchResource(@Reference UndoingMatch matches) {
    this.matches = matches;
  }

  /** Everything that followed from the match, before anybody undoes it, and what was undone. */
  @GET
  public MatchView show(@Context Caller caller, @PathParam("line") InboxLineId line) {
    return value(matches.show(caller.tenant(), caller.actor(), line));
  }

  /** Takes the line from the person and back to triage. */
  @POST
  public Created<MatchView> undo(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @Context Creating creating,
      @PathParam("line") InboxLineId line,
      Reason reason) {
    return creating
        .once(
            caller,
            id ->
                matches.undo(
                    caller.tenant(), caller.actor(), line, version.value(), id, reason.reason()),
            id -> matches.show(caller.tenant(), caller.actor(), line),
            (shown, id) -> shown.undone().stream().anyMatch(u -> u.undo().id().equals(id)))
        .at(caller, "inbox", line.value());
  }
}
