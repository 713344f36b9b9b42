package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.ReachingOut;
import dk.sporskifte.model.OutreachContact;
import dk.sporskifte.model.OutreachId;
import dk.sporskifte.rest.body.BecameCase;
import dk.sporskifte.rest.body.NewOutreach;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Created;
import dk.sporskifte.rest.protocol.Creating;
import dk.sporskifte.rest.protocol.ExpectedVersion;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Contacts that come before a referral and consent; for those alone who do outreach. */
@Component(service = ApiResource.class)
@Path("{tenant}/outreach")
public final class OutreachResource implements ApiResource {
  private final ReachingOut outreach;

  @Activate
  public OutreachResource(@Reference ReachingOut outreach) {
    this.outreach = outreach;
  }

  /** Newest first; each is gone from its day on. */
  @GET
  public Page<OutreachContact> list(@Context Caller caller) {
    return new Page<>(value(outreach.contacts(caller.tenant(), caller.actor())), Optional.empty());
  }

  /** Notes a contact. It makes no referral. */
  @POST
  public Created<OutreachContact> note(
      @Context Caller caller, @Context Creating creating, NewOutreach contact) {
    return creating
        .once(
            caller,
            id -> outreach.note(caller.tenant(), caller.actor(), contact.contact(id)),
            id ->
                outreach
                    .contacts(caller.tenant(), caller.actor())
                    .flatMap(all -> Found.in(all, c -> c.id().value().equals(id))))
        .at(caller, "outreach");
  }

  /** Says which case a contact became, after somebody has referred the young person. */
  @PUT
  @Path("{contact}/case")
  public OutreachContact became(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("contact") OutreachId contact,
      BecameCase became) {
    return value(
        outreach.became(
            caller.tenant(), caller.actor(), contact, version.value(), became.caseId()));
  }
}
