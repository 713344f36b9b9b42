package dk.sporskifte.rest.resource;

import dk.sporskifte.casework.api.FindingCases;
import dk.sporskifte.casework.api.ReferringYoungPerson;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.rest.body.NewReferral;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Created;
import dk.sporskifte.rest.protocol.Creating;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Referrals (indstillinger). */
@Component(service = ApiResource.class)
@Path("{tenant}/referrals")
public final class ReferralsResource implements ApiResource {
  private final ReferringYoungPerson referring;
  private final FindingCases finding;

  @Activate
  public ReferralsResource(
      @Reference ReferringYoungPerson referring, @Reference FindingCases finding) {
    this.referring = referring;
    this.finding = finding;
  }

  /** Refers a young person: a case is opened, with the day it must be taken up and its tasks. */
  @POST
  public Created<CaseView> refer(
      @Context Caller caller, @Context Creating creating, NewReferral referral) {
    Created<CaseView> opened =
        creating.once(
            caller,
            id -> referring.refer(caller.tenant(), caller.actor(), referral.referral(id)),
            id -> finding.show(caller.tenant(), caller.actor(), new CaseId(id)));
    return opened.at(caller, "cases", opened.entity().file().id().value());
  }
}
