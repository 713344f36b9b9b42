package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.SeeingToRefusedMessages;
import dk.sporskifte.casework.api.view.RefusedMessage;
import dk.sporskifte.rest.body.Note;
import dk.sporskifte.rest.protocol.Caller;
import java.util.UUID;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Messages of feeds that were refused as a whole; for triage, leaders and administrators. */
@Component(service = ApiResource.class)
@Path("{tenant}/refused-messages")
public final class RefusedMessagesResource implements ApiResource {
  private final SeeingToRefusedMessages refused;

  @Activate
  public RefusedMessagesResource(@Reference SeeingToRefusedMessages refused) {
    this.refused = refused;
  }

  /**
   * Refused messages, newest first.
   *
   * @param waiting only those nobody has seen to
   */
  @GET
  public Page<RefusedMessage> list(
      @Context Caller caller,
      @Context PageRequest page,
      @QueryParam("waiting") @DefaultValue("false") boolean waiting) {
    return value(refused.list(caller.tenant(), caller.actor(), waiting, page));
  }

  /** Says that whatever there was to do is done; readiness is silent about it from then on. */
  @POST
  @Path("{message}/seen")
  public RefusedMessage seenTo(
      @Context Caller caller, @PathParam("message") UUID message, Note note) {
    return value(refused.seenTo(caller.tenant(), caller.actor(), message, note.note()));
  }
}
