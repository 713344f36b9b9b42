package dk.sporskifte.casework.meeting;

import dk.sporskifte.access.Right;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.port.MeetingStore;
import dk.sporskifte.casework.api.view.AgendaView;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Bid;
import dk.sporskifte.model.Contribution;
import dk.sporskifte.model.DisclosureBasis;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.Participant;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Seat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An agenda as the actor may see it, for those who prepare it, take part or sit in the forum. */
final class Agendas {
  private Agendas() {}

  static Outcome<AgendaView> show(Work work, MeetingId id) {
    return MeetingsInSight.any(work, id)
        .flatMap(
            meeting -> {
              List<Participant> participants = work.stores().meetings().participants(id);
              return belongs(work, meeting, participants)
                  ? Outcome.done(view(work, meeting, participants))
                  : Outcome.refused(Refusal.notFound());
            });
  }

  private static AgendaView view(Work work, Meeting meeting, List<Participant> participants) {
    MeetingStore meetings = work.stores().meetings();
    List<DisclosureBasis> bases = meetings.bases(meeting.id());
    List<Contribution> contributions = meetings.contributions(meeting.id());
    List<Bid> bids = meetings.bids(meeting.id());
    AgendaLine line = new AgendaLine(work, own(work, participants, bases), contributions, bids);
    return new AgendaView(
        meeting,
        MeetingsInSight.forumName(work, meeting),
        participants,
        meetings.items(meeting.id()).stream().map(line::of).toList(),
        unmet(work, meeting, participants));
  }

  private static boolean belongs(Work work, Meeting meeting, List<Participant> participants) {
    return work.may(Right.PREPARE) || work.attendance().of(meeting, participants);
  }

  /** All bases for those who prepare the meeting, else the actor's own. */
  private static List<DisclosureBasis> own(
      Work work, List<Participant> participants, List<DisclosureBasis> bases) {
    if (work.may(Right.PREPARE)) {
      return bases;
    }
    Set<?> own =
        participants.stream()
            .filter(p -> isActor(work, p))
            .map(Participant::id)
            .collect(Collectors.toSet());
    return bases.stream().filter(b -> own.contains(b.participant())).toList();
  }

  private static List<String> unmet(Work work, Meeting meeting, List<Participant> participants) {
    Set<String> filled = participants.stream().map(Participant::seat).collect(Collectors.toSet());
    return work.way().forum(meeting.forum()).map(Forum::seats).orElse(List.of()).stream()
        .filter(seat -> seat.type() == Seat.Type.PERMANENT && !filled.contains(seat.id()))
        .map(Seat::name)
        .toList();
  }

  static boolean isActor(Work work, Participant participant) {
    return work.attendance().is(participant);
  }
}
