package dk.sporskifte.casework.meeting;

import dk.sporskifte.casework.api.port.MeetingStore;
import dk.sporskifte.model.Bid;
import dk.sporskifte.model.Contribution;
import dk.sporskifte.model.DisclosureBasis;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.Reminder;
import dk.sporskifte.model.UserId;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What was recorded at a meeting's lines, as far as the actor sees it.
 *
 * @param shown those of the bases that are shown to the actor
 */
record Said(
    List<DisclosureBasis> bases,
    List<DisclosureBasis> shown,
    List<Contribution> contributions,
    List<Bid> bids,
    List<Reminder> reminders) {
  /** Each once. */
  Stream<UserId> writers() {
    return Stream.of(
            contributions.stream().map(Contribution::recordedBy),
            bids.stream().map(Bid::recordedBy),
            reminders.stream().flatMap(r -> r.by().stream()))
        .flatMap(users -> users)
        .distinct();
  }

  static Said at(MeetingStore meetings, MeetingId meeting, Predicate<DisclosureBasis> shown) {
    List<DisclosureBasis> bases = meetings.bases(meeting);
    return new Said(
        bases,
        bases.stream().filter(shown).toList(),
        meetings.contributions(meeting),
        meetings.bids(meeting),
        meetings.reminders(meeting));
  }
}
