package dk.sporskifte.casework.meeting;

import dk.sporskifte.casework.api.port.MeetingStore.Counted;
import dk.sporskifte.casework.api.view.MeetingCounts;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.time.Week;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Meeting.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Meetings added up as a calendar shows them. */
final class MeetingTotals {
  private MeetingTotals() {}

  static MeetingCounts of(Work work, Optional<String> forum) {
    Instant weekEnds = Copenhagen.startOf(Week.from(work.today()));
    List<Counted> counted = work.stores().meetings().counts(forum, work.now(), weekEnds);
    return new MeetingCounts(
        sum(counted, c -> c.state() == State.PLANNED && !c.begun()),
        sum(counted, c -> c.state() == State.PLANNED && c.soon()),
        sum(counted, c -> c.state() == State.PLANNED && c.begun()),
        sum(counted, c -> c.state() == State.HELD),
        sum(counted, c -> c.state() == State.CANCELLED));
  }

  private static long sum(List<Counted> counted, Predicate<Counted> which) {
    return counted.stream().filter(which).mapToLong(Counted::meetings).sum();
  }
}
