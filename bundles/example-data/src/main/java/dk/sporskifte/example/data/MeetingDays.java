package dk.sporskifte.example.data;

import dk.sporskifte.municipality.spi.Cadence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * Days on which a forum meets around a day, by its cadence.
 *
 * @param held three before it: months ago, some time ago, lately
 * @param planned the next two after it
 */
record MeetingDays(List<LocalDate> held, List<LocalDate> planned) {
  private static final Period BACK = Period.ofDays(190);
  private static final Period WHERE_NONE_IS_STATED = Period.ofWeeks(4);
  private static final Period MONTHS_AGO = Period.ofDays(100);
  private static final Period SOME_TIME_AGO = Period.ofDays(45);

  static MeetingDays around(LocalDate today, Cadence cadence) {
    LocalDate first = today.minus(BACK).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
    List<LocalDate> days =
        Stream.iterate(first, day -> cadence.next(day).orElse(day.plus(WHERE_NONE_IS_STATED)))
            .skip(1)
            .takeWhile(day -> day.isBefore(today.plusYears(1)))
            .toList();
    return new MeetingDays(
        Stream.of(today.minus(MONTHS_AGO), today.minus(SOME_TIME_AGO), today)
            .map(before -> lastBefore(before, days))
            .toList(),
        days.stream().filter(day -> day.isAfter(today)).limit(2).toList());
  }

  private static LocalDate lastBefore(LocalDate limit, List<LocalDate> days) {
    return days.stream().filter(day -> day.isBefore(limit)).max(LocalDate::compareTo).orElseThrow();
  }
}
