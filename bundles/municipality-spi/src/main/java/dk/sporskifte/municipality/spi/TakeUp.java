package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Source;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** When a referral must have been taken up. */
public sealed interface TakeUp {
  /** Id of the forum that takes it up. */
  String forum();

  /** Danish. */
  String statement();

  Source source();

  /**
   * @param received Copenhagen date of the first mail, call or form
   * @param comingMeetings the forum's planned meetings, in any order
   */
  Due due(LocalDate received, List<LocalDate> comingMeetings);

  /**
   * @param date the last day
   * @param meeting the meeting that takes it up; absent when none falls inside, then an extra one
   *     is proposed
   * @param reason Danish
   */
  record Due(LocalDate date, Optional<LocalDate> meeting, String reason) {}

  /** At the next meeting, and at the latest so long after. */
  record AtNextMeeting(String forum, Period atLatest, String statement, Source source)
      implements TakeUp {
    public AtNextMeeting {
      forum = Check.text(forum, "forum");
      Objects.requireNonNull(atLatest);
      statement = Check.text(statement, "statement");
      Objects.requireNonNull(source);
    }

    @Override
    public Due due(LocalDate received, List<LocalDate> comingMeetings) {
      LocalDate latest = received.plus(atLatest);
      Optional<LocalDate> next =
          comingMeetings.stream()
              .filter(d -> d.isAfter(received) && !d.isAfter(latest))
              .min(LocalDate::compareTo);
      return next.map(d -> new Due(d, next, "Tages op på næste møde " + d))
          .orElseGet(
              () ->
                  new Due(
                      latest,
                      Optional.empty(),
                      "Intet møde inden " + latest + ": der bør indkaldes til et ekstra møde"));
    }
  }

  /** At the next meeting; no ceiling is stated, so a meeting is proposed by the forum's cadence. */
  record ByCadence(String forum, Cadence cadence, String statement, Source source)
      implements TakeUp {
    public ByCadence {
      forum = Check.text(forum, "forum");
      Objects.requireNonNull(cadence);
      statement = Check.text(statement, "statement");
      Objects.requireNonNull(source);
    }

    @Override
    public Due due(LocalDate received, List<LocalDate> comingMeetings) {
      LocalDate expected = cadence.next(received).orElse(received.plusMonths(1));
      Optional<LocalDate> next =
          comingMeetings.stream().filter(d -> d.isAfter(received)).min(LocalDate::compareTo);
      return next.map(d -> new Due(d, next, "Tages op på næste møde " + d))
          .orElseGet(() -> new Due(expected, Optional.empty(), "Næste mødedag er " + expected));
    }
  }
}
