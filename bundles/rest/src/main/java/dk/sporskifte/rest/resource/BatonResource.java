package dk.sporskifte.rest.resource;

import dk.sporskifte.casework.api.HoldingConcerns;
import dk.sporskifte.casework.api.NotifyingChildAuthority;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.view.BatonView;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.rest.body.BatonRuling;
import dk.sporskifte.rest.body.NewBatonAgreement;
import dk.sporskifte.rest.body.NewBatonOffer;
import dk.sporskifte.rest.body.NewHolder;
import dk.sporskifte.rest.body.NewReaction;
import dk.sporskifte.rest.body.NewStatutoryNotification;
import dk.sporskifte.rest.body.Note;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Created;
import dk.sporskifte.rest.protocol.Creating;
import dk.sporskifte.rest.protocol.Outcomes;
import java.util.UUID;
import java.util.function.Function;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The baton: who holds a concern, what was done, and how it changes hands. */
@Component(service = ApiResource.class)
@Path("{tenant}/concerns/{concern}/baton")
public final class BatonResource implements ApiResource {
  private final HoldingConcerns holding;
  private final NotifyingChildAuthority notifying;

  @Activate
  public BatonResource(
      @Reference HoldingConcerns holding, @Reference NotifyingChildAuthority notifying) {
    this.holding = holding;
    this.notifying = notifying;
  }

  /** Who holds the concern and how it came there. */
  @GET
  public BatonView show(@Context Caller caller, @PathParam("concern") ConcernId concern) {
    return Outcomes.value(holding.show(caller.tenant(), caller.actor(), concern));
  }

  /** Records what was done, with whom, and how the child and its network took part. */
  @POST
  @Path("reactions")
  public Created<BatonView> react(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("concern") ConcernId concern,
      NewReaction reaction) {
    return step(
        caller,
        creating,
        concern,
        id -> holding.react(caller.tenant(), caller.actor(), concern, id, reaction.reaction()));
  }

  /** Asks a colleague to hold the concern; the holder stays until all agree. */
  @POST
  @Path("offers")
  public Created<BatonView> offer(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("concern") ConcernId concern,
      NewBatonOffer offer) {
    return step(
        caller,
        creating,
        concern,
        id ->
            holding.offer(
                caller.tenant(), caller.actor(), concern, id, offer.receiver(), offer.reason()));
  }

  /** Records that somebody agrees; the last agreement hands the concern over. */
  @POST
  @Path("agreements")
  public Created<BatonView> agree(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("concern") ConcernId concern,
      NewBatonAgreement agreement) {
    return step(
        caller,
        creating,
        concern,
        id -> holding.agree(caller.tenant(), caller.actor(), concern, id, agreement.agreed()));
  }

  /** The receiver says no, or the holder takes the offer back. */
  @POST
  @Path("refusals")
  public Created<BatonView> endOffer(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("concern") ConcernId concern,
      Note why) {
    return step(
        caller,
        creating,
        concern,
        id -> holding.endOffer(caller.tenant(), caller.actor(), concern, id, why.note()));
  }

  /** Asks a leader to approve the hand-over without the agreements that lack. */
  @POST
  @Path("exceptions")
  public Created<BatonView> askException(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("concern") ConcernId concern,
      Note reason) {
    return step(
        caller,
        creating,
        concern,
        id -> holding.askException(caller.tenant(), caller.actor(), concern, id, reason.note()));
  }

  /** A leader rules on it. */
  @POST
  @Path("rulings")
  public Created<BatonView> rule(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("concern") ConcernId concern,
      BatonRuling ruling) {
    return step(
        caller,
        creating,
        concern,
        id ->
            holding.ruleOnException(
                caller.tenant(), caller.actor(), concern, id, ruling.approved(), ruling.reason()));
  }

  /** A leader finds another holder where the one there was is gone. */
  @POST
  @Path("holders")
  public Created<BatonView> handOn(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("concern") ConcernId concern,
      NewHolder holder) {
    return step(
        caller,
        creating,
        concern,
        id ->
            holding.handOn(
                caller.tenant(), caller.actor(), concern, id, holder.to(), holder.reason()));
  }

  /** Records a statutory notification and its hand-off; nobody need agree, and the holder stays. */
  @POST
  @Path("statutory-notifications")
  public Created<BatonView> notifyAuthority(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("concern") ConcernId concern,
      NewStatutoryNotification notification) {
    return step(
        caller,
        creating,
        concern,
        id ->
            notifying.notifyOfConcern(
                caller.tenant(),
                caller.actor(),
                concern,
                id,
                notification.text(),
                notification.acute(),
                notification.handedOffTo()));
  }

  private Created<BatonView> step(
      Caller caller,
      Creating creating,
      ConcernId concern,
      Function<UUID, Outcome<BatonView>> take) {
    return creating
        .once(
            caller,
            take,
            id -> holding.show(caller.tenant(), caller.actor(), concern),
            (shown, id) -> shown.course().stream().anyMatch(t -> t.event().id().equals(id)))
        .at(caller, "concerns", concern.value(), "baton");
  }
}
