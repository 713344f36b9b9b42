package dk.sporskifte.casework.release;

import dk.sporskifte.access.Law;
import dk.sporskifte.casework.api.port.NoticeStore.OpenCase;
import dk.sporskifte.casework.api.view.NoticeProposal;
import dk.sporskifte.casework.api.view.NoticeProposal.Day;
import dk.sporskifte.casework.api.view.ReleaseView.Step;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseNotice;
import dk.sporskifte.model.ReleaseTrack;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a notice would do in a case by itself: of the case nothing is asked. */
public record Proposed(Work work, CaseNotice notice) {
  public NoticeProposal in(List<OpenCase> cases) {
    Following alone = Following.of(Optional.empty(), List.of(notice));
    boolean ofRelease = alone.isAny();
    return new NoticeProposal(
        cases.stream()
            .map(c -> new NoticeProposal.Open(c.id(), c.number(), c.programme()))
            .toList(),
        ofRelease ? days(alone) : List.of(),
        ofRelease ? ReleaseDays.all(alone, List.of(), work.today()) : List.of(),
        alone.domains(),
        Arrays.stream(Step.values()).filter(step -> alone.done(step).isPresent()).findFirst(),
        ofRelease ? ReleaseViews.group(work, alone, Set.of()) : Optional.empty(),
        notice.event().equals(Notices.NO_SHOW),
        ofRelease ? Law.GOOD_RELEASE : Law.PERSON_DECIDES);
  }

  private static List<Day> days(Following alone) {
    ReleaseTrack track = alone.track();
    return Stream.of(
            day(Day.Kind.IMPRISONED, track.imprisonedOn()),
            day(Day.Kind.PAROLE, track.paroleOn()),
            day(Day.Kind.MEETING, alone.done(Step.MEETING).map(Following.DayTold::on)),
            day(Day.Kind.RELEASE, track.releaseOn()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Day> day(Day.Kind kind, Optional<LocalDate> on) {
    return on.map(d -> new Day(kind, d));
  }
}
