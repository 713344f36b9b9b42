package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.HoldingMeetings;
import dk.sporskifte.casework.api.KeepingMinutes;
import dk.sporskifte.casework.api.RemindingParties;
import dk.sporskifte.casework.api.WatchingAgenda;
import dk.sporskifte.casework.api.view.AgendaMark;
import dk.sporskifte.casework.api.view.AgendaView;
import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.rest.body.Conclusion;
import dk.sporskifte.rest.body.NewAgendaItem;
import dk.sporskifte.rest.body.WrittenMinutes;
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

/** The agenda of a meeting, as each participant may see it. */
@Component(service = ApiResource.class)
@Path("{tenant}/meetings/{meeting}/agenda")
public final class AgendaResource implements ApiResource {
  private final HoldingMeetings meetings;
  private final KeepingMinutes keeping;
  private final RemindingParties reminding;
  private final WatchingAgenda watching;

  @Activate
  public AgendaResource(
      @Reference HoldingMeetings meetings,
      @Reference KeepingMinutes keeping,
      @Reference RemindingParties reminding,
      @Reference WatchingAgenda watching) {
    this.meetings = meetings;
    this.keeping = keeping;
    this.reminding = reminding;
    this.watching = watching;
  }

  /** The agenda; an item without a recorded basis for the caller is anonymous. */
  @GET
  public AgendaView show(@Context Caller caller, @PathParam("meeting") MeetingId meeting) {
    return value(meetings.agenda(caller.tenant(), caller.actor(), meeting));
  }

  /** Another mark than before: the agenda has changed for the caller. */
  @GET
  @Path("mark")
  public AgendaMark mark(@Context Caller caller, @PathParam("meeting") MeetingId meeting) {
    return value(watching.mark(caller.tenant(), caller.actor(), meeting));
  }

  /** Puts a case on the agenda. */
  @POST
  public Created<AgendaView> put(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("meeting") MeetingId meeting,
      NewAgendaItem item) {
    return creating
        .once(
            caller,
            id ->
                meetings.putOnAgenda(
                    caller.tenant(),
                    caller.actor(),
                    meeting,
                    new AgendaItemId(id),
                    item.caseId(),
                    item.reason()),
            id -> meetings.agenda(caller.tenant(), caller.actor(), meeting),
            (agenda, id) -> agenda.lines().stream().anyMatch(l -> l.item().id().value().equals(id)))
        .at(caller, "meetings", meeting.value(), "agenda");
  }

  /** Puts every case that is due at this meeting on the agenda; repeating it adds nothing twice. */
  @POST
  @Path("due")
  public AgendaView fill(@Context Caller caller, @PathParam("meeting") MeetingId meeting) {
    return value(meetings.fillAgenda(caller.tenant(), caller.actor(), meeting));
  }

  /** Records what the meeting concluded; {@code If-Match} names the item's version. */
  @PUT
  @Path("{item}/conclusion")
  public AgendaView conclude(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("item") AgendaItemId item,
      Conclusion conclusion) {
    return value(
        meetings.conclude(
            caller.tenant(),
            caller.actor(),
            item,
            version.value(),
            conclusion.outcome(),
            conclusion.followUp().map(Conclusion.FollowUp::task)));
  }

  /** Writes the minutes of one line; {@code If-Match} names the item's version. */
  @PUT
  @Path("{item}/minutes")
  public AgendaView write(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("item") AgendaItemId item,
      WrittenMinutes minutes) {
    return value(
        keeping.write(caller.tenant(), caller.actor(), item, version.value(), minutes.text()));
  }

  /** Asks everybody for their part who may know who the line is about and has said nothing. */
  @POST
  @Path("{item}/reminders")
  public AgendaView remind(@Context Caller caller, @PathParam("item") AgendaItemId item) {
    return value(reminding.remind(caller.tenant(), caller.actor(), item));
  }
}
