package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.ExplainingPlan;
import dk.sporskifte.casework.api.view.PlainPlanView;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.rest.protocol.Caller;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The plan as the young person reads it. */
@Component(service = ApiResource.class)
@Path("{tenant}/cases/{case}/plain-plan")
public final class PlainPlanResource implements ApiResource {
  private final ExplainingPlan explaining;

  @Activate
  public PlainPlanResource(@Reference ExplainingPlan explaining) {
    this.explaining = explaining;
  }

  /** Wishes, steps and one contact, in plain words. */
  @GET
  public PlainPlanView show(@Context Caller caller, @PathParam("case") CaseId id) {
    return value(explaining.show(caller.tenant(), caller.actor(), id));
  }
}
