package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.RaisingConcern;
import dk.sporskifte.casework.api.Sought;
import dk.sporskifte.casework.api.view.ConcernView;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.rest.body.NewConcern;
import dk.sporskifte.rest.body.Note;
import dk.sporskifte.rest.body.Subject;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Created;
import dk.sporskifte.rest.protocol.Creating;
import dk.sporskifte.rest.protocol.ExpectedVersion;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Concerns (bekymringer): never a case unless somebody decides so. */
@Component(service = ApiResource.class)
@Path("{tenant}/concerns")
public final class ConcernsResource implements ApiResource {
  private final RaisingConcern concerns;

  @Activate
  public ConcernsResource(@Reference RaisingConcern concerns) {
    this.concerns = concerns;
  }

  /**
   * Concerns the caller may see, newest first.
   *
   * @param q words that begin words of the name, or of what somebody unknown is called
   */
  @GET
  public Page<ConcernView> list(
      @Context Caller caller, @Context PageRequest page, @QueryParam("q") Sought q) {
    return value(concerns.list(caller.tenant(), caller.actor(), Optional.ofNullable(q), page));
  }

  /** One concern. */
  @GET
  @Path("{concern}")
  public ConcernView show(@Context Caller caller, @PathParam("concern") ConcernId concern) {
    return value(concerns.show(caller.tenant(), caller.actor(), concern));
  }

  /** Raises a concern. */
  @POST
  public Created<ConcernView> raise(
      @Context Caller caller, @Context Creating creating, NewConcern concern) {
    Created<ConcernView> raised =
        creating.once(
            caller,
            id -> concerns.raise(caller.tenant(), caller.actor(), concern.concern(id)),
            id -> concerns.show(caller.tenant(), caller.actor(), new ConcernId(id)));
    return raised.at(caller, "concerns", raised.entity().concern().id().value());
  }

  /** Says who it is, where nobody knew. */
  @POST
  @Path("{concern}/person")
  public ConcernView identify(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("concern") ConcernId concern,
      Subject person) {
    return value(
        concerns.identify(
            caller.tenant(), caller.actor(), concern, version.value(), person.youngPerson()));
  }

  /** Closes a concern: nothing more is done. */
  @POST
  @Path("{concern}/closing")
  public ConcernView close(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("concern") ConcernId concern,
      Note note) {
    return value(
        concerns.close(caller.tenant(), caller.actor(), concern, version.value(), note.note()));
  }
}
