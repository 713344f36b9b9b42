package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.PresentingReferral;
import dk.sporskifte.casework.api.view.PresentationView;
import dk.sporskifte.rest.body.Saying;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.ExpectedVersion;
import java.util.Optional;
import java.util.UUID;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A referrer from outside presents own text, sees nothing else and leaves. */
@Component(service = ApiResource.class)
@Path("{tenant}/presentations")
public final class PresentationsResource implements ApiResource {
  private final PresentingReferral presenting;

  @Activate
  public PresentationsResource(@Reference PresentingReferral presenting) {
    this.presenting = presenting;
  }

  /** The caller's open presentation, if there is one. */
  @GET
  @Path("mine")
  public Optional<PresentationView> mine(@Context Caller caller) {
    return value(presenting.mine(caller.tenant(), caller.actor()));
  }

  /** One presentation, for its presenter and for those who see the case. */
  @GET
  @Path("{presentation}")
  public PresentationView show(
      @Context Caller caller, @PathParam("presentation") UUID presentation) {
    return value(presenting.show(caller.tenant(), caller.actor(), presentation));
  }

  /** Says something: the presenter's whole text is sent. */
  @PUT
  @Path("{presentation}/text")
  public PresentationView say(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("presentation") UUID presentation,
      Saying saying) {
    return value(
        presenting.say(
            caller.tenant(), caller.actor(), presentation, version.value(), saying.text()));
  }

  /** Leaves: from now on the presenter sees nothing. */
  @POST
  @Path("{presentation}/leaving")
  public PresentationView leave(
      @Context Caller caller, @PathParam("presentation") UUID presentation) {
    return value(presenting.leave(caller.tenant(), caller.actor(), presentation));
  }
}
