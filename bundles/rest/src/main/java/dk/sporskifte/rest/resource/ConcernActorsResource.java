package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.AssigningActors;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.view.AssignedActorView;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.rest.body.NewActor;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Created;
import dk.sporskifte.rest.protocol.Creating;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who is set to do something about a concern. */
@Component(service = ApiResource.class)
@Path("{tenant}/concerns/{concern}/actors")
public final class ConcernActorsResource implements ApiResource {
  private final AssigningActors actors;

  @Activate
  public ConcernActorsResource(@Reference AssigningActors actors) {
    this.actors = actors;
  }

  /** Oldest first. */
  @GET
  public Page<AssignedActorView> list(
      @Context Caller caller, @PathParam("concern") ConcernId concern) {
    return page(value(actors.of(caller.tenant(), caller.actor(), concern)));
  }

  /** Sets a post to the concern, which it sees from now on. */
  @POST
  public Created<Page<AssignedActorView>> assign(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("concern") ConcernId concern,
      NewActor actor) {
    return creating
        .once(
            caller,
            id ->
                actors
                    .assign(
                        caller.tenant(), caller.actor(), concern, id, actor.post(), actor.because())
                    .map(ConcernActorsResource::page),
            id ->
                actors
                    .of(caller.tenant(), caller.actor(), concern)
                    .map(ConcernActorsResource::page),
            (page, id) -> page.items().stream().anyMatch(view -> view.assigned().id().equals(id)))
        .at(caller, "concerns", concern.value(), "actors");
  }

  private static Page<AssignedActorView> page(List<AssignedActorView> all) {
    return new Page<>(all, Optional.empty());
  }
}
