package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.HoldingMeetings;
import dk.sporskifte.casework.api.KeepingMinutes;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.view.AgendaView;
import dk.sporskifte.casework.api.view.MeetingCounts;
import dk.sporskifte.casework.api.view.MeetingView;
import dk.sporskifte.casework.api.view.ProposedMeeting;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.ParticipantId;
import dk.sporskifte.rest.body.Account;
import dk.sporskifte.rest.body.Invitation;
import dk.sporskifte.rest.body.MeetingOutcome;
import dk.sporskifte.rest.body.MovedMeeting;
import dk.sporskifte.rest.body.NewMeeting;
import dk.sporskifte.rest.body.SeenPresence;
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
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Meetings of a forum and who takes part. */
@Component(service = ApiResource.class)
@Path("{tenant}/meetings")
public final class MeetingsResource implements ApiResource {
  private final HoldingMeetings meetings;
  private final KeepingMinutes keeping;

  @Activate
  public MeetingsResource(@Reference HoldingMeetings meetings, @Reference KeepingMinutes keeping) {
    this.meetings = meetings;
    this.keeping = keeping;
  }

  /** Meetings, the latest first. */
  @GET
  public Page<MeetingView> list(
      @Context Caller caller, @Context PageRequest page, @QueryParam("forum") String forum) {
    return value(meetings.list(caller.tenant(), caller.actor(), Optional.ofNullable(forum), page));
  }

  /** How many meetings there are. */
  @GET
  @Path("counts")
  public MeetingCounts counts(@Context Caller caller, @QueryParam("forum") String forum) {
    return value(meetings.counts(caller.tenant(), caller.actor(), Optional.ofNullable(forum)));
  }

  /** The next meetings of a forum by its cadence; somebody plans them. */
  @GET
  @Path("proposals")
  public Page<ProposedMeeting> proposals(
      @Context Caller caller, @QueryParam("forum") String forum) {
    return new Page<>(
        value(
            meetings.proposals(
                caller.tenant(), caller.actor(), Optional.ofNullable(forum).orElse(""))),
        Optional.empty());
  }

  /** Plans a meeting. */
  @POST
  public Created<MeetingView> plan(
      @Context Caller caller, @Context Creating creating, NewMeeting meeting) {
    Created<MeetingView> planned =
        creating.once(
            caller,
            id ->
                meetings.plan(
                    caller.tenant(),
                    caller.actor(),
                    new MeetingId(id),
                    meeting.forum(),
                    meeting.startsAt(),
                    meeting.place(),
                    meeting.extra()),
            id -> planned(caller, new MeetingId(id)));
    return planned.at(caller, "meetings", planned.entity().meeting().id().value(), "agenda");
  }

  /** Invites somebody to the meeting. */
  @POST
  @Path("{meeting}/participants")
  public Created<AgendaView> invite(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("meeting") MeetingId meeting,
      Invitation invited) {
    return creating
        .once(
            caller,
            id ->
                meetings.invite(
                    caller.tenant(),
                    caller.actor(),
                    meeting,
                    new ParticipantId(id),
                    invited.user(),
                    invited.name(),
                    invited.organisation(),
                    invited.kind(),
                    invited.seat()),
            id -> meetings.agenda(caller.tenant(), caller.actor(), meeting),
            (agenda, id) -> agenda.participants().stream().anyMatch(p -> p.id().value().equals(id)))
        .at(caller, "meetings", meeting.value(), "agenda");
  }

  /**
   * Gives who was invited without one an account, and with it sight of what is disclosed to them in
   * cases the caller sees; who sees others may repeat it.
   */
  @PUT
  @Path("{meeting}/participants/{participant}/account")
  public AgendaView link(
      @Context Caller caller,
      @PathParam("meeting") MeetingId meeting,
      @PathParam("participant") ParticipantId participant,
      Account account) {
    return value(
        meetings.link(caller.tenant(), caller.actor(), meeting, participant, account.user()));
  }

  /** Records whether a participant came. */
  @PUT
  @Path("{meeting}/participants/{participant}/presence")
  public AgendaView presence(
      @Context Caller caller,
      @PathParam("meeting") MeetingId meeting,
      @PathParam("participant") ParticipantId participant,
      SeenPresence presence) {
    return value(
        keeping.presence(caller.tenant(), caller.actor(), meeting, participant, presence.kind()));
  }

  /** Records that a meeting was held, or cancels it for a reason. */
  @PUT
  @Path("{meeting}/state")
  public MeetingView end(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("meeting") MeetingId meeting,
      MeetingOutcome outcome) {
    return value(
        switch (outcome.state()) {
          case HELD -> meetings.held(caller.tenant(), caller.actor(), meeting, version.value());
          case CANCELLED ->
              meetings.cancel(
                  caller.tenant(),
                  caller.actor(),
                  meeting,
                  version.value(),
                  outcome.reason().orElse(""));
        });
  }

  /** Plans the meeting at another time or place. */
  @PUT
  @Path("{meeting}/time")
  public MeetingView move(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("meeting") MeetingId meeting,
      MovedMeeting moved) {
    return value(
        meetings.move(
            caller.tenant(),
            caller.actor(),
            meeting,
            version.value(),
            moved.startsAt(),
            moved.place()));
  }

  private Outcome<MeetingView> planned(Caller caller, MeetingId id) {
    return meetings
        .agenda(caller.tenant(), caller.actor(), id)
        .map(a -> new MeetingView(a.meeting(), a.forumName(), a.lines().size()));
  }
}
