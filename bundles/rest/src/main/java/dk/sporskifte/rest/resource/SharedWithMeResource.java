package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.SharingInformation;
import dk.sporskifte.casework.api.view.SharedWithMeView;
import dk.sporskifte.rest.protocol.Caller;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What colleagues shared with the caller's posts. */
@Component(service = ApiResource.class)
@Path("{tenant}/shared-with-me")
public final class SharedWithMeResource implements ApiResource {
  private final SharingInformation sharing;

  @Activate
  public SharedWithMeResource(@Reference SharingInformation sharing) {
    this.sharing = sharing;
  }

  /** Newest first: the words that were shared, and nothing of where they come from. */
  @GET
  public Page<SharedWithMeView> list(@Context Caller caller) {
    return new Page<>(value(sharing.mine(caller.tenant(), caller.actor())), Optional.empty());
  }
}
