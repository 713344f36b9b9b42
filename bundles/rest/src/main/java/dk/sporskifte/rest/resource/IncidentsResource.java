package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.RespondingToIncident;
import dk.sporskifte.casework.api.view.IncidentReadiness;
import dk.sporskifte.casework.api.view.IncidentSummary;
import dk.sporskifte.casework.api.view.IncidentView;
import dk.sporskifte.model.IncidentId;
import dk.sporskifte.rest.body.IncidentClosing;
import dk.sporskifte.rest.body.NewIncident;
import dk.sporskifte.rest.body.NewIncidentEntry;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Created;
import dk.sporskifte.rest.protocol.Creating;
import dk.sporskifte.rest.protocol.ExpectedVersion;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The night something happens. */
@Component(service = ApiResource.class)
@Path("{tenant}/incidents")
public final class IncidentsResource implements ApiResource {
  private final RespondingToIncident incidents;

  @Activate
  public IncidentsResource(@Reference RespondingToIncident incidents) {
    this.incidents = incidents;
  }

  /** Those the caller takes part in, newest first. */
  @GET
  public Page<IncidentSummary> list(@Context Caller caller) {
    return new Page<>(value(incidents.list(caller.tenant(), caller.actor())), Optional.empty());
  }

  /** Whether the caller may open an incident, and who would be called. */
  @GET
  @Path("readiness")
  public IncidentReadiness readiness(@Context Caller caller) {
    return value(incidents.readiness(caller.tenant(), caller.actor()));
  }

  /** Opens an incident with its emergency plan, its tasks and its acute network at once. */
  @POST
  public Created<IncidentView> open(
      @Context Caller caller, @Context Creating creating, NewIncident incident) {
    Created<IncidentView> opened =
        creating.once(
            caller,
            id -> incidents.open(caller.tenant(), caller.actor(), incident.incident(id)),
            id -> incidents.show(caller.tenant(), caller.actor(), new IncidentId(id)));
    return opened.at(caller, "incidents", opened.entity().incident().id().value());
  }

  /** An incident, as much of it as the caller takes part in. */
  @GET
  @Path("{incident}")
  public IncidentView show(@Context Caller caller, @PathParam("incident") IncidentId incident) {
    return value(incidents.show(caller.tenant(), caller.actor(), incident));
  }

  /** The emergency plan is in effect. */
  @POST
  @Path("{incident}/plan")
  public IncidentView startPlan(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("incident") IncidentId incident) {
    return value(incidents.startPlan(caller.tenant(), caller.actor(), incident, version.value()));
  }

  /** Writes a line of the log: an update of the plan, or a contact with somebody. */
  @POST
  @Path("{incident}/entries")
  public Created<IncidentView> log(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("incident") IncidentId incident,
      NewIncidentEntry entry) {
    return creating
        .once(
            caller,
            id -> incidents.log(caller.tenant(), caller.actor(), entry.entry(incident, id)),
            id -> incidents.show(caller.tenant(), caller.actor(), incident),
            (view, id) -> view.entries().stream().anyMatch(e -> e.entry().id().equals(id)))
        .at(caller, "incidents", incident.value());
  }

  /**
   * Closes the incident with its review. Refused while a task is open; with it everybody's access
   * ends, but for the post that owns the plan.
   */
  @POST
  @Path("{incident}/closing")
  public IncidentView close(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("incident") IncidentId incident,
      IncidentClosing review) {
    return value(
        incidents.close(
            caller.tenant(), caller.actor(), incident, version.value(), review.review()));
  }
}
