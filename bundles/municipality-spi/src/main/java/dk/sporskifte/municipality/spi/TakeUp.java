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
  record Due(LocalDate date, Optional<LocalDate> meeting, String reason) {
    public Due {
      Objects.requireNonNull(date);
      Objects.requireNonNull(meeting);
      reason = Check.text(reason, "reason");
    }

    static Due at(LocalDate meeting) {
      return new Due(
          meeting, Optional.of(meeting), "Tages op på næste møde " + DanishText.on(meeting));
    }
  }

  /** At the next meeting, and at the latest so long after. */
  record AtNextMeeting(String forum, Period atLatest, String statement, Source source)
      implements TakeUp {
    public AtNextMeeting {
      forum = Check.text(forum, "forum");
      atLatest = Check.time(atLatest, "atLatest");
      statement = Check.text(statement, "statement");
      Objects.requireNonNull(source);
    }

    @Override
    public Due due(LocalDate received, List<LocalDate> comingMeetings) {
      LocalDate latest = received.plus(atLatest);
      return comingMeetings.stream()
          .filter(d -> d.isAfter(received) && !d.isAfter(latest))
          .min(LocalDate::compareTo)
          .map(Due::at)
          .orElseGet(() -> new Due(latest, Optional.empty(), noMeetingBy(latest)));
    }

    private static String noMeetingBy(LocalDate latest) {
      return "Fristen er "
          + DanishText.on(latest)
          + ", og intet møde er planlagt inden da: der bør indkaldes til et ekstra møde";
    }
  }

  /** At the next meeting; no ceiling is stated, so a meeting is proposed by the forum's cadence. */
  record ByCadence(String forum, Cadence cadence, String statement, Source source)
      implements TakeUp {
    public ByCadence {
      forum = Check.text(forum, "forum");
      Objects.requireNonNull(cadence);
      Check.that(cadence.next(LocalDate.EPOCH).isPresent(), "this cadence gives no dates");
      statement = Check.text(statement, "statement");
      Objects.requireNonNull(source);
    }

    @Override
    public Due due(LocalDate received, List<LocalDate> comingMeetings) {
      return comingMeetings.stream()
          .filter(d -> d.isAfter(received))
          .min(LocalDate::compareTo)
          .map(Due::at)
          .orElseGet(() -> onMeetingDay(cadence.next(received).orElseThrow()));
    }

    private static Due onMeetingDay(LocalDate expected) {
      return new Due(
          expected,
          Optional.empty(),
          "Næste mødedag er " + DanishText.on(expected) + "; mødet er ikke planlagt endnu");
    }
  }
}
