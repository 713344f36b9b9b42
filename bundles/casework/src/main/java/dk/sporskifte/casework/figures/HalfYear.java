package dk.sporskifte.casework.figures;

import dk.sporskifte.casework.api.view.FiguresView;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;

/** Half-years follow each other and never overlap, so that the figures of two tell of no third. */
record HalfYear(int year, int half) {
  private static final int OFFERED = 4;
  private static final int MONTHS = 6;

  static HalfYear of(LocalDate day) {
    return new HalfYear(day.getYear(), day.getMonth().compareTo(Month.JULY) < 0 ? 1 : 2);
  }

  /** The one under way and those before it, the latest first. */
  static List<HalfYear> offered(LocalDate today) {
    return Stream.iterate(of(today), HalfYear::before).limit(OFFERED).toList();
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

  private HalfYear before() {
    return of(from().minusDays(1));
  }
}
