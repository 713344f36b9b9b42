package dk.sporskifte.rest.resource;

import dk.sporskifte.rest.protocol.Caller;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Component;

/** Who is logged in. */
@Component(service = ApiResource.class)
@Path("{tenant}/me")
public final class MeResource implements ApiResource {
  /** The caller, with the posts held today. */
  @GET
  public Me show(@Context Caller caller) {
    return Me.of(caller.tenant(), caller.actor());
  }
}
