package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.FindingCases;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.rest.body.Reason;
import dk.sporskifte.rest.protocol.Caller;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** People the caller may see. */
@Component(service = ApiResource.class)
@Path("{tenant}/persons")
public final class PersonsResource implements ApiResource {
  private final FindingCases finding;

  @Activate
  public PersonsResource(@Reference FindingCases finding) {
    this.finding = finding;
  }

  /** The whole CPR number; the reason is written to the audit trail. */
  @POST
  @Path("{person}/cpr")
  public RevealedCpr revealCpr(
      @Context Caller caller, @PathParam("person") PersonId person, Reason reason) {
    return new RevealedCpr(
        value(finding.revealCpr(caller.tenant(), caller.actor(), person, reason.reason())).value());
  }
}
