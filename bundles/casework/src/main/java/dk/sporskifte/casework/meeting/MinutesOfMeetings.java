package dk.sporskifte.casework.meeting;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.KeepingMinutes;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.AgendaView;
import dk.sporskifte.casework.api.view.MinutesView;
import dk.sporskifte.casework.people.Serving;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.ParticipantId;
import dk.sporskifte.model.Presence;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is written down at a meeting, line by line, and kept of it by each organisation. */
@Component
public final class MinutesOfMeetings implements KeepingMinutes {
  private final AuditedWork audited;

  @Activate
  public MinutesOfMeetings(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<AgendaView> presence(
      Tenant tenant, Actor actor, MeetingId id, ParticipantId participant, Presence.Kind presence) {
    return audited.run(
        UseCase.RECORD_PRESENCE,
        tenant,
        actor,
        List.of(id.value(), participant.value()),
        work ->
            Serving.at(work, id, () -> MeetingsInSight.notCancelled(work, id))
                .flatMap(
                    meeting ->
                        Policy.<Meeting>allowing(meeting, List.of(m -> comes(work, m, presence))))
                .flatMap(
                    meeting ->
                        Seen.orNotFound(
                            work.stores()
                                .meetings()
                                .participant(participant)
                                .filter(p -> p.meeting().equals(id))))
                .flatMap(
                    there -> {
                      work.stores()
                          .meetings()
                          .save(new Presence(participant, presence, work.user(), work.now()));
                      return Agendas.show(work, id);
                    }));
  }

  @Override
  public Outcome<AgendaView> write(
      Tenant tenant, Actor actor, AgendaItemId item, int version, String text) {
    return audited.run(
        UseCase.WRITE_MINUTES,
        tenant,
        actor,
        item,
        work ->
            Serving.at(work, item, () -> ItemInSight.of(work, item))
                .flatMap(seen -> Seen.unchanged(seen, seen.item().version(), version))
                .flatMap(seen -> Policy.allowing(seen, List.of(s -> Given.text(text, "referat"))))
                .flatMap(
                    seen -> {
                      work.stores().meetings().save(seen.item().minuted(text.strip()));
                      return Agendas.show(work, seen.meeting().id());
                    }));
  }

  @Override
  public Outcome<List<MinutesView>> minutes(Tenant tenant, Actor actor, MeetingId id) {
    return audited.run(
        UseCase.SHOW_MINUTES,
        tenant,
        actor,
        id,
        work -> Agendas.meeting(work, id).map(meeting -> Minutes.views(work, meeting)));
  }

  @Override
  public Outcome<List<MinutesView>> fixAgain(Tenant tenant, Actor actor, MeetingId id) {
    return audited.run(
        UseCase.FIX_MINUTES,
        tenant,
        actor,
        id,
        work ->
            Serving.at(work, id, () -> MeetingsInSight.any(work, id))
                .flatMap(
                    meeting ->
                        Policy.<Meeting>allowing(meeting, List.of(MinutesOfMeetings::isHeld)))
                .map(
                    meeting -> {
                      Minutes.fix(work, meeting);
                      return Minutes.views(work, meeting);
                    }));
  }

  /** Word can be sent ahead; who came is seen at the meeting. */
  private static Optional<Refusal> comes(Work work, Meeting meeting, Presence.Kind presence) {
    return Policy.unless(
        presence == Presence.Kind.SENT_WORD || !work.today().isBefore(MeetingsInSight.day(meeting)),
        Refusal.conflict(
            "meeting-not-today",
            "Fremmøde noteres på mødets dag. Før den kan det noteres, at nogen har meldt afbud."));
  }

  private static Optional<Refusal> isHeld(Meeting meeting) {
    return Policy.unless(
        meeting.state() == Meeting.State.HELD,
        Refusal.conflict("meeting-not-held", "Referatet ligger fast, når mødet er holdt."));
  }
}
