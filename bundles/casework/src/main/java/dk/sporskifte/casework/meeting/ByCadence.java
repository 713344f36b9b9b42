package dk.sporskifte.casework.meeting;

import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.view.ProposedMeeting;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.municipality.spi.Cadence;
import dk.sporskifte.municipality.spi.Forum;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The next meetings of a forum by its cadence, after the last that is planned or was held. */
record ByCadence(Work work, Forum forum) {
  private static final int PROPOSED = 6;
  private static final int LOOKED_AT = 50;
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  List<ProposedMeeting> proposals() {
    Optional<Meeting> last = last();
    LocalTime time =
        last.map(m -> m.startsAt().atZone(Copenhagen.ZONE).toLocalTime()).orElse(MORNING);
    LocalDate from = last.map(MeetingsInSight::day).orElse(work.today().minusDays(1));
    return Stream.iterate(next(from), Optional::isPresent, day -> day.flatMap(this::next))
        .flatMap(Optional::stream)
        .filter(day -> day.isAfter(work.today()))
        .limit(PROPOSED)
        .map(
            day ->
                new ProposedMeeting(
                    forum.id(),
                    day.atTime(time).atZone(Copenhagen.ZONE).toInstant(),
                    last.map(Meeting::place),
                    forum.cadence().statement(),
                    forum.source()))
        .toList();
  }

  /** On a day of work: a promise is kept before a weekend, a habit waits until after it. */
  private Optional<LocalDate> next(LocalDate after) {
    return forum
        .cadence()
        .next(after)
        .map(
            day ->
                day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                    ? day
                    : day.with(
                        forum.cadence() instanceof Cadence.AtLeastEvery
                            ? TemporalAdjusters.previous(DayOfWeek.FRIDAY)
                            : TemporalAdjusters.next(DayOfWeek.MONDAY)));
  }

  /** Extra meetings stand outside the cadence. */
  private Optional<Meeting> last() {
    return work
        .stores()
        .meetings()
        .list(Optional.of(forum.id()), new PageRequest(Optional.empty(), LOOKED_AT))
        .items()
        .stream()
        .filter(m -> !m.extra() && m.state() != Meeting.State.CANCELLED)
        .max(Comparator.comparing(Meeting::startsAt));
  }
}
