package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.LookingUpPerson;
import dk.sporskifte.casework.api.view.RegisterView;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.rest.body.Purpose;
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

/** What the civil registration tells about the person of a line. */
@Component(service = ApiResource.class)
@Path("{tenant}/inbox/{line}/look-ups")
public final class RegisterResource implements ApiResource {
  private final LookingUpPerson register;

  @Activate
  public RegisterResource(@Reference LookingUpPerson register) {
    this.register = register;
  }

  /** What was looked up before, and what is known of a move or a death. */
  @GET
  public RegisterView show(@Context Caller caller, @PathParam("line") InboxLineId line) {
    return value(register.show(caller.tenant(), caller.actor(), line));
  }

  /** Looks the line's number up; with a purpose, and only while the line waits. */
  @POST
  public Created<RegisterView> lookUp(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("line") InboxLineId line,
      Purpose purpose) {
    return creating
        .once(
            caller,
            id -> register.lookUp(caller.tenant(), caller.actor(), line, id, purpose.purpose()),
            id -> register.show(caller.tenant(), caller.actor(), line),
            (shown, id) -> shown.lookUps().stream().anyMatch(l -> l.id().equals(id)))
        .at(caller, "inbox", line.value());
  }
}
