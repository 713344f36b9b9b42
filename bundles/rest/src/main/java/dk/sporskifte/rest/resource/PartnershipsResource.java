package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.TakingPartInCases;
import dk.sporskifte.casework.api.view.PartnershipView;
import dk.sporskifte.rest.protocol.Caller;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Cases in which the caller takes part as a partner from outside. */
@Component(service = ApiResource.class)
@Path("{tenant}/partnerships")
public final class PartnershipsResource implements ApiResource {
  private final TakingPartInCases cases;

  @Activate
  public PartnershipsResource(@Reference TakingPartInCases cases) {
    this.cases = cases;
  }

  /** Those that last, each with no more than was agreed. */
  @GET
  public Page<PartnershipView> list(@Context Caller caller) {
    return new Page<>(value(cases.mine(caller.tenant(), caller.actor())), Optional.empty());
  }
}
