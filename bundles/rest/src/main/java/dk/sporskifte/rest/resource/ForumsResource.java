package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.ArrangingForums;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.view.ForumView;
import dk.sporskifte.model.ForumChange;
import dk.sporskifte.rest.body.NewForumChange;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Created;
import dk.sporskifte.rest.protocol.Creating;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Forums in time: switched on, renamed, merged and ended from a day. */
@Component(service = ApiResource.class)
@Path("{tenant}/forums")
public final class ForumsResource implements ApiResource {
  private final ArrangingForums forums;

  @Activate
  public ForumsResource(@Reference ArrangingForums forums) {
    this.forums = forums;
  }

  /** Every forum as it is today, also those to come and those that ended. */
  @GET
  public Page<ForumView> list(@Context Caller caller) {
    return new Page<>(value(forums.forums(caller.tenant(), caller.actor())), Optional.empty());
  }

  /** Enters what becomes of a forum from a day on. */
  @POST
  @Path("changes")
  public Created<ForumChange> change(
      @Context Caller caller, @Context Creating creating, NewForumChange change) {
    return creating
        .once(
            caller,
            id -> forums.change(caller.tenant(), caller.actor(), change.change(id)),
            id ->
                forums
                    .forums(caller.tenant(), caller.actor())
                    .flatMap(all -> Found.in(changes(all), c -> c.id().equals(id))))
        .at(caller, "forums");
  }

  private static List<ForumChange> changes(List<ForumView> forums) {
    return forums.stream().flatMap(f -> f.history().stream()).toList();
  }
}
