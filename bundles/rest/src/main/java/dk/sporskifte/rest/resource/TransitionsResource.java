package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.PassingTransitions;
import dk.sporskifte.casework.api.view.TransitionsView;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.rest.body.NeedOwner;
import dk.sporskifte.rest.body.NewNeed;
import dk.sporskifte.rest.body.NewTransition;
import dk.sporskifte.rest.body.Note;
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

/** Transitions of a case: birthdays, moves, changes of school, each with its check list. */
@Component(service = ApiResource.class)
@Path("{tenant}/cases/{case}/transitions")
public final class TransitionsResource implements ApiResource {
  private final PassingTransitions passing;

  @Activate
  public TransitionsResource(@Reference PassingTransitions passing) {
    this.passing = passing;
  }

  /** Those that are coming, and those the case goes through, by their days. */
  @GET
  public TransitionsView show(@Context Caller caller, @PathParam("case") CaseId id) {
    return value(passing.show(caller.tenant(), caller.actor(), id));
  }

  /** Opens one that no age brings about; those of an age the clock opens. */
  @POST
  public Created<TransitionsView> open(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("case") CaseId id,
      NewTransition transition) {
    return creating
        .once(
            caller,
            opened ->
                passing.open(
                    caller.tenant(),
                    caller.actor(),
                    id,
                    opened,
                    transition.transition(),
                    transition.on()),
            opened -> passing.show(caller.tenant(), caller.actor(), id),
            (shown, opened) ->
                shown.transitions().stream().anyMatch(t -> t.opened().equals(Optional.of(opened))))
        .at(caller, "cases", id.value(), "transitions");
  }

  /** Adds a need that the way of working does not think of. */
  @POST
  @Path("{transition}/needs")
  public Created<TransitionsView> addNeed(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("case") CaseId id,
      @PathParam("transition") UUID transition,
      NewNeed need) {
    return creating
        .once(
            caller,
            needId ->
                passing.addNeed(
                    caller.tenant(),
                    caller.actor(),
                    id,
                    transition,
                    needId,
                    need.text(),
                    need.owner()),
            needId -> passing.show(caller.tenant(), caller.actor(), id),
            (shown, needId) ->
                shown.transitions().stream()
                    .flatMap(t -> t.needs().stream())
                    .anyMatch(n -> n.need().id().equals(needId)))
        .at(caller, "cases", id.value(), "transitions");
  }

  /** Gives a need its owner; an open need without one is flagged. */
  @PUT
  @Path("needs/{need}/owner")
  public TransitionsView own(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("case") CaseId id,
      @PathParam("need") UUID need,
      NeedOwner owner) {
    return value(
        passing.own(caller.tenant(), caller.actor(), id, need, version.value(), owner.owner()));
  }

  /** Ticks a need off. */
  @POST
  @Path("needs/{need}/met")
  public TransitionsView meet(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("case") CaseId id,
      @PathParam("need") UUID need,
      Note note) {
    return value(
        passing.meet(caller.tenant(), caller.actor(), id, need, version.value(), note.note()));
  }
}
