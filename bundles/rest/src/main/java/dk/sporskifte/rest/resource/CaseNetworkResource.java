package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.BuildingNetwork;
import dk.sporskifte.casework.api.view.NetworkView;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CasePartnerId;
import dk.sporskifte.rest.body.NewCasePartner;
import dk.sporskifte.rest.body.NewRelative;
import dk.sporskifte.rest.body.UnitPlacement;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Created;
import dk.sporskifte.rest.protocol.Creating;
import dk.sporskifte.rest.protocol.ExpectedVersion;
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

/** The people around the young person of a case. */
@Component(service = ApiResource.class)
@Path("{tenant}/cases/{case}/network")
public final class CaseNetworkResource implements ApiResource {
  private final BuildingNetwork network;

  @Activate
  public CaseNetworkResource(@Reference BuildingNetwork network) {
    this.network = network;
  }

  /**
   * Open meetings, professionals, partners and units, with how many the municipality finds enough.
   */
  @GET
  public NetworkView show(@Context Caller caller, @PathParam("case") CaseId caseId) {
    return value(network.show(caller.tenant(), caller.actor(), caseId));
  }

  /**
   * Lets a partner from outside take part, on one legal basis and for a time. Where there are
   * enough professionals it is refused as {@code reason-needed} until a reason is given.
   */
  @POST
  @Path("partners")
  public Created<NetworkView> drawIn(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("case") CaseId caseId,
      NewCasePartner partner) {
    return creating
        .once(
            caller,
            id -> network.drawIn(caller.tenant(), caller.actor(), partner.partner(caseId, id)),
            id -> network.show(caller.tenant(), caller.actor(), caseId),
            (view, id) -> view.partners().stream().anyMatch(p -> p.id().value().equals(id)))
        .at(caller, "cases", caseId.value(), "network");
  }

  /** Ends a partner's part: it sees nothing from now on. {@code If-Match} names its version. */
  @POST
  @Path("partners/{partner}/end")
  public NetworkView end(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("partner") CasePartnerId partner) {
    return value(network.end(caller.tenant(), caller.actor(), partner, version.value()));
  }

  /** Places the case with the unit that owns it, and with another that owns it too. */
  @PUT
  @Path("units")
  public NetworkView place(
      @Context Caller caller, @PathParam("case") CaseId caseId, UnitPlacement placement) {
    return value(
        network.place(
            caller.tenant(),
            caller.actor(),
            caseId,
            placement.owner().at(),
            placement.coOwner().map(UnitPlacement.At::at),
            placement.because()));
  }

  /** Links the case with another of the same family; both must be seen. */
  @POST
  @Path("family")
  public Created<NetworkView> linkFamily(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("case") CaseId caseId,
      NewRelative relative) {
    return creating
        .once(
            caller,
            id -> network.linkFamily(caller.tenant(), caller.actor(), relative.link(caseId, id)),
            id -> network.show(caller.tenant(), caller.actor(), caseId),
            (view, id) -> view.family().stream().anyMatch(r -> r.link().id().equals(id)))
        .at(caller, "cases", caseId.value(), "network");
  }

  /** Ends the link; neither case is changed by it. {@code If-Match} names its version. */
  @POST
  @Path("family/{link}/end")
  public NetworkView endFamilyLink(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("case") CaseId caseId,
      @PathParam("link") UUID link) {
    return value(
        network.endFamilyLink(caller.tenant(), caller.actor(), caseId, link, version.value()));
  }
}
