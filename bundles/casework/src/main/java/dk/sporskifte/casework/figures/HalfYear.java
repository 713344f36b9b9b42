package dk.sporskifte.casework.figures;

import dk.sporskifte.casework.api.view.FiguresView;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;

/** Half-years follow each other and never overlap, so that the figures of two tell of no third. */
record HalfYear(int year, int half) {
  private static final int LOOKED_BACK_AT = 3;
  private static final int MONTHS = 6;

  static HalfYear of(LocalDate day) {
    return new HalfYear(day.getYear(), day.getMonth().compareTo(Month.JULY) < 0 ? 1 : 2);
  }

  /** Those before the one under way that a report is still made of, the latest first. */
  static List<HalfYear> over(LocalDate today) {
    return Stream.iterate(of(today).before(), HalfYear::before).limit(LOOKED_BACK_AT).toList();
  }

  String id() {
    return year + "-" + half;
  }

  LocalDate from() {
    return LocalDate.of(year, half == 1 ? Month.JANUARY : Month.JULY, 1);
  }

  /** The first day after. */
  LocalDate until() {
    return from().plusMonths(MONTHS);
  }

  /** Its last day, or today while it runs. */
  LocalDate countedOn(LocalDate today) {
    return today.isBefore(until()) ? today : until().minusDays(1);
  }

  FiguresView.Period period() {
    return new FiguresView.Period(id(), from(), until());
  }

  HalfYear before() {
    return of(from().minusDays(1));
  }
}
