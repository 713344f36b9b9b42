package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.RunningGeneralInterventions;
import dk.sporskifte.model.GeneralIntervention;
import dk.sporskifte.model.GeneralInterventionId;
import dk.sporskifte.model.UserId;
import dk.sporskifte.rest.body.GeneralInterventionContent;
import dk.sporskifte.rest.body.Reason;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Created;
import dk.sporskifte.rest.protocol.Creating;
import dk.sporskifte.rest.protocol.ExpectedVersion;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Prevention for many at once, such as theme days and campaigns; it holds nobody's data. */
@Component(service = ApiResource.class)
@Path("{tenant}/general-interventions")
public final class GeneralInterventionsResource implements ApiResource {
  private final RunningGeneralInterventions interventions;

  @Activate
  public GeneralInterventionsResource(@Reference RunningGeneralInterventions interventions) {
    this.interventions = interventions;
  }

  /** General interventions, the latest first. */
  @GET
  public Page<GeneralIntervention> list(@Context Caller caller, @Context PageRequest page) {
    return value(interventions.list(caller.tenant(), caller.actor(), page));
  }

  /** One general intervention. */
  @GET
  @Path("{intervention}")
  public GeneralIntervention show(
      @Context Caller caller, @PathParam("intervention") GeneralInterventionId intervention) {
    return value(interventions.show(caller.tenant(), caller.actor(), intervention));
  }

  /** Records a general intervention, held or to come. */
  @POST
  public Created<GeneralIntervention> record(
      @Context Caller caller, @Context Creating creating, GeneralInterventionContent content) {
    Created<GeneralIntervention> recorded =
        creating.once(
            caller,
            id ->
                interventions.record(
                    caller.tenant(),
                    caller.actor(),
                    content.intervention(new GeneralInterventionId(id), by(caller), 1)),
            id ->
                interventions.show(caller.tenant(), caller.actor(), new GeneralInterventionId(id)));
    return recorded.at(caller, "general-interventions", recorded.entity().id().value());
  }

  /** Corrects it, or adds how many took part. */
  @PUT
  @Path("{intervention}")
  public GeneralIntervention change(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("intervention") GeneralInterventionId intervention,
      GeneralInterventionContent content) {
    return value(
        interventions.change(
            caller.tenant(),
            caller.actor(),
            content.intervention(intervention, by(caller), version.value())));
  }

  /** Cancels it for a reason: it is not counted, and stays to be read. */
  @POST
  @Path("{intervention}/cancellation")
  public GeneralIntervention cancel(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("intervention") GeneralInterventionId intervention,
      Reason reason) {
    return value(
        interventions.cancel(
            caller.tenant(), caller.actor(), intervention, version.value(), reason.reason()));
  }

  private static UserId by(Caller caller) {
    return new UserId(caller.actor().id());
  }
}
