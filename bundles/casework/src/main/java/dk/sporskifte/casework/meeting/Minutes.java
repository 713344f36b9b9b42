package dk.sporskifte.casework.meeting;

import dk.sporskifte.casework.api.port.MinutesStore;
import dk.sporskifte.casework.api.view.MinutesView;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.MeetingMinutes;
import dk.sporskifte.model.Participant;
import dk.sporskifte.model.ParticipantId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What each organisation keeps of a meeting. */
final class Minutes {
  private Minutes() {}

  /** An edition for each organisation; which lines are named is settled by the first. */
  static void fix(Work work, Meeting meeting) {
    MinutesStore store = work.stores().minutes();
    List<MeetingMinutes> before = store.of(meeting.id());
    Instant heldAt =
        before.stream().map(MeetingMinutes::fixedAt).min(Instant::compareTo).orElse(work.now());
    AtTable table = AtTable.of(work, meeting);
    int lines = work.stores().meetings().items(meeting.id()).size();
    table.participants().stream()
        .map(Participant::organisation)
        .distinct()
        .forEach(
            organisation ->
                store.fix(
                    new MeetingMinutes(
                        work.newId(),
                        meeting.id(),
                        organisation,
                        1 + last(before, organisation),
                        lines,
                        work.user(),
                        work.now()),
                    entitled(table, organisation),
                    heldAt));
  }

  private static int last(List<MeetingMinutes> before, String organisation) {
    return before.stream()
        .filter(m -> m.organisation().equals(organisation))
        .mapToInt(MeetingMinutes::edition)
        .max()
        .orElse(0);
  }

  private static Set<ParticipantId> entitled(AtTable table, String organisation) {
    return table.participants().stream()
        .filter(p -> p.organisation().equals(organisation) && table.appointed(p))
        .map(Participant::id)
        .collect(Collectors.toSet());
  }

  static List<MinutesView> views(Work work, Meeting meeting) {
    return work.stores().minutes().of(meeting.id()).stream().map(m -> view(work, m)).toList();
  }

  static MinutesView view(Work work, MeetingMinutes minutes) {
    Map<Integer, MeetingMinutes.Line> seen =
        work.stores().minutes().lines(minutes).stream()
            .collect(Collectors.toMap(MeetingMinutes.Line::position, Function.identity()));
    seen.values().forEach(line -> work.trace().of(line.caseId()));
    return new MinutesView(
        minutes,
        IntStream.rangeClosed(1, minutes.lines())
            .mapToObj(
                position ->
                    new MinutesView.Line(
                        position,
                        AgendaLine.label(position),
                        Optional.ofNullable(seen.get(position))))
            .toList());
  }
}
