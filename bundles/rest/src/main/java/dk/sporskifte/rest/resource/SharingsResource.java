package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.SharingInformation;
import dk.sporskifte.casework.api.view.SharingView;
import dk.sporskifte.rest.body.NewDisclosureConsent;
import dk.sporskifte.rest.body.NewSharing;
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

/** What was told of a matter to whom; a matter is a case or a concern, by its id. */
@Component(service = ApiResource.class)
@Path("{tenant}/matters/{matter}/sharings")
public final class SharingsResource implements ApiResource {
  private final SharingInformation sharing;

  @Activate
  public SharingsResource(@Reference SharingInformation sharing) {
    this.sharing = sharing;
  }

  /** Receipts and consents, and what could carry a sharing to each kind of recipient. */
  @GET
  public SharingView show(@Context Caller caller, @PathParam("matter") UUID matter) {
    return value(sharing.show(caller.tenant(), caller.actor(), matter));
  }

  /**
   * Tells somebody something. Refused without a legal basis that covers this recipient, without a
   * necessity, and where it stands on a consent that does not hold. A colleague is given a task to
   * read it, and no sight of the matter.
   */
  @POST
  public Created<SharingView> share(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("matter") UUID matter,
      NewSharing asked) {
    return creating
        .once(
            caller,
            id -> sharing.share(caller.tenant(), caller.actor(), asked.sharing(matter, id)),
            id -> sharing.show(caller.tenant(), caller.actor(), matter),
            (view, id) -> view.shared().stream().anyMatch(s -> s.sharing().id().equals(id)))
        .at(caller, "matters", matter, "sharings");
  }

  /** Records a consent; it carries a sharing with the recipient it names, while it lasts. */
  @POST
  @Path("consents")
  public Created<SharingView> consented(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("matter") UUID matter,
      NewDisclosureConsent consent) {
    return creating
        .once(
            caller,
            id -> sharing.consented(caller.tenant(), caller.actor(), consent.consent(matter, id)),
            id -> sharing.show(caller.tenant(), caller.actor(), matter),
            (view, id) -> view.consents().stream().anyMatch(c -> c.id().equals(id)))
        .at(caller, "matters", matter, "sharings");
  }

  /** The consent is withdrawn: nothing more is told on it. {@code If-Match} names its version. */
  @POST
  @Path("consents/{consent}/withdrawal")
  public SharingView withdrawn(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("matter") UUID matter,
      @PathParam("consent") UUID consent) {
    return value(
        sharing.withdrawn(caller.tenant(), caller.actor(), matter, consent, version.value()));
  }
}
