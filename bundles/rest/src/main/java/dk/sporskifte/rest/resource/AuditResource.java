package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.AffectedPeople;
import dk.sporskifte.casework.api.AuditEntry;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.ReadingAuditTrail;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.rest.body.BreachPeriod;
import dk.sporskifte.rest.protocol.Caller;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The audit trail. */
@Component(service = ApiResource.class)
@Path("{tenant}/audit")
public final class AuditResource implements ApiResource {
  private final ReadingAuditTrail trail;

  @Activate
  public AuditResource(@Reference ReadingAuditTrail trail) {
    this.trail = trail;
  }

  /** Who did what with whose data, newest first; reading it is written to it as well. */
  @GET
  public Page<AuditEntry> list(
      @Context Caller caller, @Context PageRequest page, @QueryParam("subject") PersonId subject) {
    return value(trail.list(caller.tenant(), caller.actor(), Optional.ofNullable(subject), page));
  }

  /**
   * Whose data a breach touched, by name, and by when the supervisory authority is told. Asking is
   * written to the trail with those named.
   */
  @POST
  @Path("affected")
  public AffectedPeople affected(
      @Context Caller caller, @Context PageRequest page, BreachPeriod period) {
    return value(trail.affected(caller.tenant(), caller.actor(), period.breach(), page));
  }

  /** All of them for a spreadsheet; written to the trail as an export. */
  @POST
  @Path("affected/csv")
  public AffectedFile file(@Context Caller caller, BreachPeriod period) {
    return AffectedFile.of(
        period.breach(),
        value(trail.exportAffected(caller.tenant(), caller.actor(), period.breach())));
  }
}
