package dk.sporskifte.example.data;

import dk.sporskifte.municipality.spi.Cadence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * The days a forum meets around a day, by its cadence.
 *
 * @param held the last two before it
 * @param planned the next two after it
 */
record MeetingDays(List<LocalDate> held, List<LocalDate> planned) {
  private static final Period BACK = Period.ofDays(78);
  private static final Period WHERE_NONE_IS_STATED = Period.ofWeeks(4);
  private static final int EACH = 2;

  static MeetingDays around(LocalDate today, Cadence cadence) {
    LocalDate first = today.minus(BACK).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
    List<LocalDate> days =
        Stream.iterate(first, day -> cadence.next(day).orElse(day.plus(WHERE_NONE_IS_STATED)))
            .skip(1)
            .takeWhile(day -> day.isBefore(today.plusYears(1)))
            .toList();
    List<LocalDate> before = days.stream().filter(day -> day.isBefore(today)).toList();
    return new MeetingDays(
        before.subList(Math.max(0, before.size() - EACH), before.size()),
        days.stream().filter(day -> day.isAfter(today)).limit(EACH).toList());
  }
}
