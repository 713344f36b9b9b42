package dk.sporskifte.casework.meeting;

import dk.sporskifte.access.Right;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.port.MeetingStore;
import dk.sporskifte.casework.api.view.AgendaView;
import dk.sporskifte.casework.api.view.AgendaView.Writer;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.DisclosureBasis;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.Participant;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Seat;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** An agenda as the actor may see it, for those who prepare it, take part or sit in the forum. */
final class Agendas {
  private Agendas() {}

  static Outcome<AgendaView> show(Work work, MeetingId id) {
    return meeting(work, id).map(meeting -> view(work, meeting));
  }

  /** One the actor prepares, takes part in or has a seat for. */
  static Outcome<Meeting> meeting(Work work, MeetingId id) {
    return MeetingsInSight.any(work, id)
        .flatMap(
            meeting ->
                belongs(work, meeting, work.stores().meetings().participants(id))
                    ? Outcome.done(meeting)
                    : Outcome.refused(Refusal.notFound()));
  }

  private static AgendaView view(Work work, Meeting meeting) {
    MeetingStore meetings = work.stores().meetings();
    AtTable table = AtTable.of(work, meeting);
    List<Participant> participants = table.participants();
    Said said = Said.at(meetings, meeting.id(), shown(work, participants));
    AgendaLine line = new AgendaLine(work, table, said);
    return new AgendaView(
        meeting,
        MeetingsInSight.forumName(work, meeting),
        participants,
        meetings.items(meeting.id()).stream().map(line::of).toList(),
        unmet(work, meeting, participants),
        table.seating(),
        table.attendance(),
        writers(work, said));
  }

  private static List<Writer> writers(Work work, Said said) {
    return said.writers()
        .flatMap(user -> work.stores().accounts().find(user).stream())
        .map(account -> new Writer(account.id(), account.name()))
        .toList();
  }

  private static boolean belongs(Work work, Meeting meeting, List<Participant> participants) {
    return work.may(Right.PREPARE) || work.attendance().of(meeting, participants);
  }

  /** All bases for those who prepare the meeting, else the actor's own. */
  private static Predicate<DisclosureBasis> shown(Work work, List<Participant> participants) {
    Set<?> own =
        participants.stream()
            .filter(p -> isActor(work, p))
            .map(Participant::id)
            .collect(Collectors.toSet());
    return basis -> work.may(Right.PREPARE) || own.contains(basis.participant());
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
