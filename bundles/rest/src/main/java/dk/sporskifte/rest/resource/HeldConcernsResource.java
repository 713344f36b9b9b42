package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.HoldingConcerns;
import dk.sporskifte.casework.api.view.HeldConcerns;
import dk.sporskifte.rest.protocol.Caller;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The concerns the caller holds. */
@Component(service = ApiResource.class)
@Path("{tenant}/held-concerns")
public final class HeldConcernsResource implements ApiResource {
  private final HoldingConcerns holding;

  @Activate
  public HeldConcernsResource(@Reference HoldingConcerns holding) {
    this.holding = holding;
  }

  /** What the caller holds, covers and is asked to take, and receipts of what was handed over. */
  @GET
  public HeldConcerns mine(@Context Caller caller) {
    return value(holding.mine(caller.tenant(), caller.actor()));
  }
}
