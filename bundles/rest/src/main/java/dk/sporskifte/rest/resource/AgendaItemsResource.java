package dk.sporskifte.rest.resource;

import dk.sporskifte.casework.api.HoldingMeetings;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.PresentingReferral;
import dk.sporskifte.casework.api.view.AgendaView;
import dk.sporskifte.casework.api.view.AgendaView.Line;
import dk.sporskifte.casework.api.view.PresentationView;
import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.rest.body.NewBasis;
import dk.sporskifte.rest.body.NewBid;
import dk.sporskifte.rest.body.NewContribution;
import dk.sporskifte.rest.body.NewPresentation;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Created;
import dk.sporskifte.rest.protocol.Creating;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is recorded at one item of an agenda. */
@Component(service = ApiResource.class)
@Path("{tenant}/meetings/{meeting}/agenda")
public final class AgendaItemsResource implements ApiResource {
  private final HoldingMeetings meetings;
  private final PresentingReferral presenting;

  @Activate
  public AgendaItemsResource(
      @Reference HoldingMeetings meetings, @Reference PresentingReferral presenting) {
    this.meetings = meetings;
    this.presenting = presenting;
  }

  /** Records the legal basis on which one participant sees who the item is about. */
  @POST
  @Path("{item}/bases")
  public Created<AgendaView> recordBasis(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("meeting") MeetingId meeting,
      @PathParam("item") AgendaItemId item,
      NewBasis basis) {
    return onAgenda(
        caller,
        creating,
        meeting,
        item,
        id ->
            meetings.recordBasis(
                caller.tenant(),
                caller.actor(),
                item,
                basis.participant(),
                basis.basis(),
                basis.necessity()),
        (line, id) -> line.bases().stream().anyMatch(basis::is));
  }

  /** Records what a participant knows, or that nothing is disclosed. */
  @POST
  @Path("{item}/contributions")
  public Created<AgendaView> contribute(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("meeting") MeetingId meeting,
      @PathParam("item") AgendaItemId item,
      NewContribution given) {
    return onAgenda(
        caller,
        creating,
        meeting,
        item,
        id -> contribution(caller, item, id, given),
        (line, id) -> line.contributions().stream().anyMatch(c -> c.id().equals(id)));
  }

  /** Records what a participant can offer. */
  @POST
  @Path("{item}/bids")
  public Created<AgendaView> bid(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("meeting") MeetingId meeting,
      @PathParam("item") AgendaItemId item,
      NewBid bid) {
    return onAgenda(
        caller,
        creating,
        meeting,
        item,
        id ->
            meetings.bid(
                caller.tenant(),
                caller.actor(),
                item,
                bid.participant(),
                id,
                bid.proposal(),
                bid.capacity(),
                bid.availableBy()),
        (line, id) -> line.bids().stream().anyMatch(b -> b.id().equals(id)));
  }

  /** Opens the item for a referrer from outside, who presents own text and sees nothing else. */
  @POST
  @Path("{item}/presenter")
  public Created<PresentationView> admitPresenter(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("item") AgendaItemId item,
      NewPresentation presentation) {
    Created<PresentationView> admitted =
        creating.once(
            caller,
            id ->
                presenting.admit(
                    caller.tenant(), caller.actor(), item, id, presentation.presenter()),
            id -> presenting.show(caller.tenant(), caller.actor(), id));
    return admitted.at(caller, "presentations", admitted.entity().presentation().id());
  }

  private Outcome<AgendaView> contribution(
      Caller caller, AgendaItemId item, UUID id, NewContribution given) {
    if (given.notDisclosed()) {
      return meetings.notDisclosed(caller.tenant(), caller.actor(), item, given.participant(), id);
    }
    return meetings.contribute(
        caller.tenant(),
        caller.actor(),
        item,
        given.participant(),
        id,
        given.challenges().orElse(""),
        given.opportunities().orElse(""));
  }

  private Created<AgendaView> onAgenda(
      Caller caller,
      Creating creating,
      MeetingId meeting,
      AgendaItemId item,
      Function<UUID, Outcome<AgendaView>> create,
      BiPredicate<Line, UUID> recorded) {
    return creating
        .once(
            caller,
            create,
            id -> meetings.agenda(caller.tenant(), caller.actor(), meeting),
            (agenda, id) ->
                agenda.lines().stream()
                    .filter(l -> l.item().id().equals(item))
                    .anyMatch(l -> recorded.test(l, id)))
        .at(caller, "meetings", meeting.value(), "agenda");
  }
}
