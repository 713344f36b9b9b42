package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.TakingPartInMeasures;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.MeasureParticipation;
import dk.sporskifte.rest.body.MeasureCount;
import dk.sporskifte.rest.body.MeasureEnd;
import dk.sporskifte.rest.body.NewMeasure;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Created;
import dk.sporskifte.rest.protocol.Creating;
import dk.sporskifte.rest.protocol.ExpectedVersion;
import java.util.Optional;
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

/**
 * The measures of the catalogue a young person takes part in; for those who coordinate the case.
 */
@Component(service = ApiResource.class)
@Path("{tenant}/cases/{case}/measures")
public final class MeasuresResource implements ApiResource {
  private final TakingPartInMeasures measures;

  @Activate
  public MeasuresResource(@Reference TakingPartInMeasures measures) {
    this.measures = measures;
  }

  /** The latest first. */
  @GET
  public Page<MeasureParticipation> list(@Context Caller caller, @PathParam("case") CaseId id) {
    return new Page<>(
        value(measures.ofCase(caller.tenant(), caller.actor(), id)), Optional.empty());
  }

  /** Begins a participation; one at a time in each measure. */
  @POST
  public Created<MeasureParticipation> begin(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("case") CaseId id,
      NewMeasure measure) {
    return creating
        .once(
            caller,
            participation ->
                measures.begin(
                    caller.tenant(),
                    caller.actor(),
                    id,
                    participation,
                    measure.entry(),
                    measure.beganOn()),
            participation ->
                measures
                    .ofCase(caller.tenant(), caller.actor(), id)
                    .flatMap(all -> Found.in(all, m -> m.id().equals(participation))))
        .at(caller, "cases", id.value(), "measures");
  }

  /** Notes how often the young person was invited and came until now: the dose. */
  @PUT
  @Path("{participation}/count")
  public MeasureParticipation count(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("case") CaseId id,
      @PathParam("participation") UUID participation,
      MeasureCount count) {
    return value(
        measures.count(
            caller.tenant(),
            caller.actor(),
            id,
            participation,
            version.value(),
            count.offered(),
            count.attended()));
  }

  /** Ends it: completed, or left early for a reason. */
  @PUT
  @Path("{participation}/end")
  public MeasureParticipation end(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("case") CaseId id,
      @PathParam("participation") UUID participation,
      MeasureEnd end) {
    return value(
        measures.end(
            caller.tenant(),
            caller.actor(),
            id,
            participation,
            version.value(),
            end.endedOn(),
            end.how(),
            end.reason()));
  }
}
