package dk.sporskifte.rest.resource;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.rest.protocol.Caller;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Component;

/** The municipality's own way of working, with the sentences it stands on. */
@Component(service = ApiResource.class)
@Path("{tenant}")
public final class WayOfWorkingResource implements ApiResource {
  /** Programmes, forums, lists to choose from and rules: what a client builds its forms of. */
  @GET
  @Path("way-of-working")
  public WayOfWorking show(@Context Caller caller) {
    return caller.tenant().wayOfWorking();
  }

  /** Every rule with the municipality's own sentence behind it, in the order of its documents. */
  @GET
  @Path("rulebook")
  public Page<WayOfWorking.Rule> rulebook(@Context Caller caller) {
    return new Page<>(caller.tenant().wayOfWorking().rulebook(), Optional.empty());
  }
}
