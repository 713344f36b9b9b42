package dk.sporskifte.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;

/**
 * From one age (included) until another (excluded). Months allow 17½; days are refused.
 *
 * <p>An age is reached on {@code born.plusMonths(n)}, clamped at the month's end; only whole years
 * of a 29 February birth are reached on 1 March in a common year.
 */
public record AgeSpan(Period from, Period until) {
  public AgeSpan {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(until, "until");
    String told = " (" + from + " until " + until + "): ";
    Require.that(
        from.getDays() == 0 && until.getDays() == 0,
        "an age span counts years and months" + told + "leave the days out");
    Require.that(
        from.toTotalMonths() >= 0,
        "an age span must begin at birth or later" + told + "give an age");
    Require.that(
        from.toTotalMonths() < until.toTotalMonths(),
        "an age span must end after it begins" + told + "the lower age comes first");
  }

  /**
   * Whole years, for example {@code years(16, 25)}: from the 16th birthday to the day before the
   * 25th.
   */
  public static AgeSpan years(int from, int until) {
    return new AgeSpan(Period.ofYears(from), Period.ofYears(until));
  }

  public boolean covers(LocalDate born, LocalDate on) {
    return !on.isBefore(begins(born)) && on.isBefore(ends(born));
  }

  /** The first day inside. */
  public LocalDate begins(LocalDate born) {
    return reached(born, from);
  }

  /** The first day outside. */
  public LocalDate ends(LocalDate born) {
    return reached(born, until);
  }

  /** The day on which somebody born then reaches that age. The one place where ages are counted. */
  public static LocalDate reached(LocalDate born, Period age) {
    LocalDate day = born.plusMonths(age.toTotalMonths());
    boolean wholeYears = age.toTotalMonths() % 12 == 0;
    boolean leapBirth = born.getMonthValue() == 2 && born.getDayOfMonth() == 29;
    return wholeYears && leapBirth && !day.isLeapYear() ? day.plusDays(1) : day;
  }

  /** Age in whole years on that day; negative before birth. */
  public static int yearsOn(LocalDate born, LocalDate on) {
    int years = on.getYear() - born.getYear();
    return on.isBefore(reached(born, Period.ofYears(Math.max(years, 0)))) ? years - 1 : years;
  }
}
