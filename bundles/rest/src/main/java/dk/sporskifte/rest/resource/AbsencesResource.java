package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.CoveringForColleagues;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.view.AbsenceView;
import dk.sporskifte.model.AbsenceId;
import dk.sporskifte.rest.body.AbsenceChange;
import dk.sporskifte.rest.body.NewAbsence;
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

/** Colleagues who are away, and who covers for them. */
@Component(service = ApiResource.class)
@Path("{tenant}/absences")
public final class AbsencesResource implements ApiResource {
  private final CoveringForColleagues covering;

  @Activate
  public AbsencesResource(@Reference CoveringForColleagues covering) {
    this.covering = covering;
  }

  /** Those that last or are to come. */
  @GET
  public Page<AbsenceView> list(@Context Caller caller) {
    return new Page<>(value(covering.absences(caller.tenant(), caller.actor())), Optional.empty());
  }

  /**
   * Enters an absence: one's own, or as a leader a colleague's. Who covers acts in the posts of the
   * one who is away, from the first day to the last and no longer.
   */
  @POST
  public Created<AbsenceView> enter(
      @Context Caller caller, @Context Creating creating, NewAbsence absence) {
    return creating
        .once(
            caller,
            id -> covering.enter(caller.tenant(), caller.actor(), absence.absence(id)),
            id ->
                covering
                    .absences(caller.tenant(), caller.actor())
                    .flatMap(all -> Found.in(all, a -> a.absence().id().value().equals(id))))
        .at(caller, "absences");
  }

  /** Changes until when, or who covers. */
  @PUT
  @Path("{absence}")
  public AbsenceView change(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("absence") AbsenceId absence,
      AbsenceChange change) {
    return value(
        covering.change(
            caller.tenant(),
            caller.actor(),
            absence,
            version.value(),
            change.backOn(),
            change.cover()));
  }
}
