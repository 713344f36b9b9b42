package dk.sporskifte.casework.meeting;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.AgendaView;
import dk.sporskifte.casework.cases.Standing;
import dk.sporskifte.casework.network.Enough;
import dk.sporskifte.casework.way.ForumsOn;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.AgendaItem;
import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.municipality.spi.Programme;
import java.util.List;
import java.util.Optional;

/** Puts cases on the agenda of a meeting; those the actor sees, and no others. */
final class OnAgenda {
  private OnAgenda() {}

  static Outcome<AgendaView> put(
      Work work, MeetingId id, AgendaItemId item, CaseId caseId, Optional<String> reason) {
    return open(work, id)
        .flatMap(
            meeting ->
                Standing.any(work, caseId)
                    .flatMap(Standing::open)
                    .flatMap(
                        file ->
                            Policy.allowing(file, List.of(f -> notYetOn(work, meeting, f.id()))))
                    .flatMap(file -> new Enough(work, file, reason).oneMoreMeeting())
                    .map(
                        file -> {
                          add(work, meeting, item, file);
                          return meeting;
                        }))
        .flatMap(meeting -> Agendas.show(work, id));
  }

  /** Every case that waits for this forum and is due by the meeting's day; done by the clock. */
  static void due(Work work, Meeting meeting) {
    work.stores().cases().awaitingTakeUp(MeetingsInSight.day(meeting)).stream()
        .filter(file -> takenUpBy(work, meeting, file))
        .filter(file -> notYetOn(work, meeting, file.id()).isEmpty())
        .forEach(
            file -> {
              work.trace().of(file.id()).about(file.person());
              add(work, meeting, new AgendaItemId(work.newId()), file);
            });
  }

  static Outcome<Meeting> open(Work work, MeetingId id) {
    return MeetingsInSight.planned(work, id)
        .flatMap(meeting -> MeetingsInSight.seeingCases(work, meeting));
  }

  private static void add(Work work, Meeting meeting, AgendaItemId id, CaseFile file) {
    int last =
        work.stores().meetings().items(meeting.id()).stream()
            .mapToInt(AgendaItem::position)
            .max()
            .orElse(0);
    work.stores()
        .meetings()
        .add(new AgendaItem(id, meeting.id(), file.id(), last + 1, Optional.empty(), 1));
    if (file.state() == CaseState.REFERRED) {
      work.stores().cases().save(file.in(CaseState.ON_AGENDA));
    }
  }

  private static boolean takenUpBy(Work work, Meeting meeting, CaseFile file) {
    return work.way()
        .programme(file.programme())
        .map(Programme::forum)
        .filter(forum -> ForumsOn.includes(forum, meeting.forum()))
        .isPresent();
  }

  private static Optional<Refusal> notYetOn(Work work, Meeting meeting, CaseId caseId) {
    return Policy.unless(
        work.stores().meetings().items(meeting.id()).stream()
            .noneMatch(item -> item.caseId().equals(caseId)),
        Refusal.conflict("on-agenda-already", "Sagen står allerede på dagsordenen."));
  }
}
