package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.FollowingCourse;
import dk.sporskifte.casework.api.FollowingYouthBoard;
import dk.sporskifte.casework.api.view.CourseView;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.rest.body.NewBoardAcknowledgement;
import dk.sporskifte.rest.body.NewBoardStep;
import dk.sporskifte.rest.body.NewYouthContract;
import dk.sporskifte.rest.body.YouthContractEnding;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Created;
import dk.sporskifte.rest.protocol.Creating;
import java.util.UUID;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The Youth Crime Board (Ungdomskriminalitetsnævnet), and youth contracts. */
@Component(service = ApiResource.class)
@Path("{tenant}/cases/{case}/course")
public final class YouthBoardResource implements ApiResource {
  private final FollowingYouthBoard board;
  private final FollowingCourse following;

  @Activate
  public YouthBoardResource(
      @Reference FollowingYouthBoard board, @Reference FollowingCourse following) {
    this.board = board;
    this.following = following;
  }

  /** Records the next stage. */
  @POST
  @Path("youth-board-steps")
  public Created<CourseView> recordStep(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("case") CaseId id,
      NewBoardStep step) {
    return creating
        .once(
            caller,
            newId ->
                board.record(
                    caller.tenant(),
                    caller.actor(),
                    id,
                    newId,
                    step.stage(),
                    step.on(),
                    step.reaction(),
                    step.text(),
                    step.link()),
            newId -> following.show(caller.tenant(), caller.actor(), id),
            (shown, newId) -> shown.board().steps().stream().anyMatch(s -> s.id().equals(newId)))
        .at(caller, "cases", id.value(), "course");
  }

  /** Records that the plan does not go against the decision in force. */
  @POST
  @Path("board-acknowledgements")
  public Created<CourseView> acknowledge(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("case") CaseId id,
      NewBoardAcknowledgement acknowledgement) {
    return creating
        .once(
            caller,
            newId ->
                board.acknowledge(
                    caller.tenant(),
                    caller.actor(),
                    id,
                    newId,
                    acknowledgement.planVersion(),
                    acknowledgement.note()),
            newId -> following.show(caller.tenant(), caller.actor(), id),
            (shown, newId) ->
                shown.board().acknowledgements().stream().anyMatch(a -> a.id().equals(newId)))
        .at(caller, "cases", id.value(), "course");
  }

  /** Agrees a youth contract with somebody of 15 to 17. */
  @POST
  @Path("youth-contracts")
  public Created<CourseView> agreeContract(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("case") CaseId id,
      NewYouthContract contract) {
    return creating
        .once(
            caller,
            newId ->
                board.agreeContract(
                    caller.tenant(),
                    caller.actor(),
                    id,
                    newId,
                    contract.from(),
                    contract.until(),
                    contract.conditions()),
            newId -> following.show(caller.tenant(), caller.actor(), id),
            (shown, newId) -> shown.contracts().stream().anyMatch(c -> c.id().equals(newId)))
        .at(caller, "cases", id.value(), "course");
  }

  /** Records how a youth contract came out. */
  @POST
  @Path("youth-contracts/{contract}/ending")
  public CourseView endContract(
      @Context Caller caller,
      @PathParam("case") CaseId id,
      @PathParam("contract") UUID contract,
      YouthContractEnding ending) {
    return value(
        board.endContract(
            caller.tenant(),
            caller.actor(),
            id,
            contract,
            ending.on(),
            ending.kept(),
            ending.note()));
  }
}
