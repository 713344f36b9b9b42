package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.LinkingEfforts;
import dk.sporskifte.casework.api.view.EffortsView;
import dk.sporskifte.rest.body.NewEffort;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Created;
import dk.sporskifte.rest.protocol.Creating;
import dk.sporskifte.rest.protocol.ExpectedVersion;
import java.util.UUID;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Other efforts around the child of a case or a concern. */
@Component(service = ApiResource.class)
@Path("{tenant}/matters/{matter}/efforts")
public final class EffortsResource implements ApiResource {
  private final LinkingEfforts efforts;

  @Activate
  public EffortsResource(@Reference LinkingEfforts efforts) {
    this.efforts = efforts;
  }

  /** Links, and other cases and concerns about the same child that the caller sees. */
  @GET
  public EffortsView show(@Context Caller caller, @PathParam("matter") UUID matter) {
    return value(efforts.show(caller.tenant(), caller.actor(), matter));
  }

  /** Links another effort; nothing of it is copied. */
  @POST
  public Created<EffortsView> link(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("matter") UUID matter,
      NewEffort effort) {
    return creating
        .once(
            caller,
            id -> efforts.link(caller.tenant(), caller.actor(), effort.effort(matter, id)),
            id -> efforts.show(caller.tenant(), caller.actor(), matter),
            (view, id) -> view.links().stream().anyMatch(l -> l.link().id().equals(id)))
        .at(caller, "matters", matter, "efforts");
  }

  /** Ends the link; neither end is changed by it. {@code If-Match} names its version. */
  @POST
  @Path("{link}/end")
  public EffortsView end(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("matter") UUID matter,
      @PathParam("link") UUID link) {
    return value(efforts.end(caller.tenant(), caller.actor(), matter, link, version.value()));
  }
}
