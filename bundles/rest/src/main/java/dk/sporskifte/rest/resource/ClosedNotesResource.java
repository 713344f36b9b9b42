package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.KeepingClosedNotes;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.model.ClosedNote;
import dk.sporskifte.rest.body.NewClosedNote;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Created;
import dk.sporskifte.rest.protocol.Creating;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes of a council that others lead, for those alone who attended and for who keeps them. */
@Component(service = ApiResource.class)
@Path("{tenant}/closed-notes")
public final class ClosedNotesResource implements ApiResource {
  private final KeepingClosedNotes notes;

  @Activate
  public ClosedNotesResource(@Reference KeepingClosedNotes notes) {
    this.notes = notes;
  }

  /** Those the caller may read, newest first. */
  @GET
  public Page<ClosedNote> list(@Context Caller caller) {
    return new Page<>(value(notes.list(caller.tenant(), caller.actor())), Optional.empty());
  }

  /** Writes attendance, actions and notes down. */
  @POST
  public Created<ClosedNote> write(
      @Context Caller caller, @Context Creating creating, NewClosedNote note) {
    return creating
        .once(
            caller,
            id -> notes.write(caller.tenant(), caller.actor(), note.note(id)),
            id ->
                notes
                    .list(caller.tenant(), caller.actor())
                    .flatMap(all -> Found.in(all, n -> n.id().equals(id))))
        .at(caller, "closed-notes");
  }
}
