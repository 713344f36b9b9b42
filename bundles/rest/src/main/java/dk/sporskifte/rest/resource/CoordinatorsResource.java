package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.NamingCoordinators;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.view.CoordinatorView;
import dk.sporskifte.model.Confidentiality;
import dk.sporskifte.model.PostId;
import dk.sporskifte.rest.protocol.Caller;
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

/** Who alone sees concerns about radicalisation, as a leader names them. */
@Component(service = ApiResource.class)
@Path("{tenant}/coordinators")
public final class CoordinatorsResource implements ApiResource {
  private static final Confidentiality WHAT = Confidentiality.RADICALISATION;

  private final NamingCoordinators naming;

  @Activate
  public CoordinatorsResource(@Reference NamingCoordinators naming) {
    this.naming = naming;
  }

  /** Posts that can be named, and which are. */
  @GET
  public Page<CoordinatorView> list(@Context Caller caller) {
    return all(naming.list(caller.tenant(), caller.actor(), WHAT));
  }

  /** Names a post: it sees all that waits, and whoever names it nothing of it. */
  @POST
  @Path("{post}/naming")
  public Page<CoordinatorView> name(@Context Caller caller, @PathParam("post") PostId post) {
    return all(naming.name(caller.tenant(), caller.actor(), WHAT, post));
  }

  /** Ends it: the post sees nothing of it any more. */
  @POST
  @Path("{post}/end")
  public Page<CoordinatorView> end(@Context Caller caller, @PathParam("post") PostId post) {
    return all(naming.end(caller.tenant(), caller.actor(), WHAT, post));
  }

  private static Page<CoordinatorView> all(Outcome<List<CoordinatorView>> posts) {
    return new Page<>(value(posts), Optional.empty());
  }
}
