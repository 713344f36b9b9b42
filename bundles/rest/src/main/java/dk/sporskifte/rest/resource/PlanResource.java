package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.PlanningAction;
import dk.sporskifte.casework.api.port.Ids;
import dk.sporskifte.casework.api.view.PlanView;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.PlanId;
import dk.sporskifte.rest.body.NewReview;
import dk.sporskifte.rest.body.PlanContent;
import dk.sporskifte.rest.body.Reason;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Created;
import dk.sporskifte.rest.protocol.Creating;
import dk.sporskifte.rest.protocol.ExpectedVersion;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The action plan (handleplan) of a case. */
@Component(service = ApiResource.class)
@Path("{tenant}/cases/{case}/plan")
public final class PlanResource implements ApiResource {
  private final PlanningAction planning;
  private final Ids ids;

  @Activate
  public PlanResource(@Reference PlanningAction planning, @Reference Ids ids) {
    this.planning = planning;
    this.ids = ids;
  }

  /** The plan in force, else the last that ended, with its reviews. */
  @GET
  public PlanView show(@Context Caller caller, @PathParam("case") CaseId id) {
    return value(planning.show(caller.tenant(), caller.actor(), id));
  }

  /** Drafts a plan; one at a time. */
  @POST
  public Created<PlanView> draft(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("case") CaseId id,
      PlanContent plan) {
    return creating
        .once(
            caller,
            planId ->
                planning.draft(
                    caller.tenant(),
                    caller.actor(),
                    id,
                    new PlanId(planId),
                    plan.purpose(),
                    plan.ownWishes(),
                    plan.planActions(ids)),
            planId -> planning.show(caller.tenant(), caller.actor(), id),
            (shown, planId) -> shown.plan().id().value().equals(planId))
        .at(caller, "cases", id.value(), "plan");
  }

  /** Changes the plan: all of it is sent, with the ids of the steps that stay. */
  @PUT
  public PlanView change(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("case") CaseId id,
      PlanContent plan) {
    return value(
        planning.change(
            caller.tenant(),
            caller.actor(),
            id,
            version.value(),
            plan.purpose(),
            plan.ownWishes(),
            plan.planActions(ids)));
  }

  /** Approves the plan; refused without the young person's own wishes where they are demanded. */
  @POST
  @Path("approval")
  public PlanView approve(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("case") CaseId id,
      Reason reason) {
    return value(
        planning.approve(caller.tenant(), caller.actor(), id, version.value(), reason.reason()));
  }

  /** Records a follow-up of the approved plan. */
  @POST
  @Path("reviews")
  public Created<PlanView> review(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("case") CaseId id,
      NewReview review) {
    return creating
        .once(
            caller,
            reviewId ->
                planning.review(
                    caller.tenant(),
                    caller.actor(),
                    id,
                    reviewId,
                    review.on(),
                    review.progress(),
                    review.note(),
                    review.youngPersonsWords(),
                    review.next()),
            reviewId -> planning.show(caller.tenant(), caller.actor(), id),
            (shown, reviewId) -> shown.reviews().stream().anyMatch(r -> r.id().equals(reviewId)))
        .at(caller, "cases", id.value(), "plan");
  }
}
