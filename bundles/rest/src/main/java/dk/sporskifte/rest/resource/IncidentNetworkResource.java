package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.FormingAcuteNetwork;
import dk.sporskifte.casework.api.RespondingToIncident;
import dk.sporskifte.casework.api.view.IncidentView;
import dk.sporskifte.model.IncidentId;
import dk.sporskifte.rest.body.NewIncidentYoung;
import dk.sporskifte.rest.body.NewNetworkMember;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Created;
import dk.sporskifte.rest.protocol.Creating;
import dk.sporskifte.rest.protocol.ExpectedVersion;
import java.util.UUID;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The acute network of an incident: who is in it, and around whom it is. */
@Component(service = ApiResource.class)
@Path("{tenant}/incidents/{incident}/network")
public final class IncidentNetworkResource implements ApiResource {
  private final FormingAcuteNetwork network;
  private final RespondingToIncident incidents;

  @Activate
  public IncidentNetworkResource(
      @Reference FormingAcuteNetwork network, @Reference RespondingToIncident incidents) {
    this.network = network;
    this.incidents = incidents;
  }

  /** Brings somebody in, until a day and with what they need. */
  @POST
  @Path("members")
  public Created<IncidentView> bringIn(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("incident") IncidentId incident,
      NewNetworkMember member) {
    return creating
        .once(
            caller,
            id -> network.bringIn(caller.tenant(), caller.actor(), member.member(incident, id)),
            id -> incidents.show(caller.tenant(), caller.actor(), incident),
            (view, id) -> view.members().stream().anyMatch(m -> m.member().id().equals(id)))
        .at(caller, "incidents", incident.value());
  }

  /** Ends a membership: it sees nothing from now on. {@code If-Match} names its version. */
  @POST
  @Path("members/{member}/end")
  public IncidentView end(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("incident") IncidentId incident,
      @PathParam("member") UUID member) {
    return value(network.end(caller.tenant(), caller.actor(), incident, member, version.value()));
  }

  /** Lets the network know which young person it is around, on one legal basis. */
  @POST
  @Path("young")
  public Created<IncidentView> attach(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("incident") IncidentId incident,
      NewIncidentYoung young) {
    return creating
        .once(
            caller,
            id -> network.attach(caller.tenant(), caller.actor(), young.young(incident, id)),
            id -> incidents.show(caller.tenant(), caller.actor(), incident),
            (view, id) -> view.young().stream().anyMatch(y -> y.id().equals(id)))
        .at(caller, "incidents", incident.value());
  }
}
