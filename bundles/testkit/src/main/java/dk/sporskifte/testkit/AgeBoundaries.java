package dk.sporskifte.testkit;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.Answer;
import dk.sporskifte.municipality.spi.CaseFacts;
import dk.sporskifte.municipality.spi.Programme;
import dk.sporskifte.municipality.spi.Proposal;
import dk.sporskifte.municipality.spi.Question;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The day before, on and after both ends of a programme's ages, for births that are hard to count.
 * Counts on its own, so that a slip in {@link AgeSpan} shows.
 */
final class AgeBoundaries {
  private final Programme programme;
  private final Map<String, Answer.Value> allYes;

  private AgeBoundaries(Programme programme, WayOfWorking way) {
    this.programme = programme;
    this.allYes =
        way.questions().stream().collect(toMap(Question::code, question -> Answer.Value.YES));
  }

  static Stream<DynamicTest> of(Programme programme, WayOfWorking way) {
    AgeBoundaries boundaries = new AgeBoundaries(programme, way);
    return births()
        .map(
            born ->
                DynamicTest.dynamicTest(
                    programme.id() + ", born " + born, () -> boundaries.check(born)));
  }

  /**
   * Leap days, ends of months that 17½ years later are shorter, ends of the year, and two plain.
   */
  private static Stream<LocalDate> births() {
    return Stream.of(
            "2008-02-29",
            "2004-02-29",
            "2008-02-28",
            "2009-03-01",
            "2008-08-29",
            "2008-08-30",
            "2008-08-31",
            "2007-08-31",
            "2008-12-31",
            "2009-01-01",
            "2008-05-17",
            "2010-10-31")
        .map(LocalDate::parse);
  }

  private void check(LocalDate born) {
    LocalDate first = reached(born, programme.ages().from());
    outside(born, first.minusDays(1));
    inside(born, first);
    inside(born, first.plusDays(1));
    LocalDate end = reached(born, programme.ages().until());
    inside(born, end.minusDays(1));
    outside(born, end);
    outside(born, end.plusDays(1));
  }

  private void inside(LocalDate born, LocalDate day) {
    assertThat(programme.ages().covers(born, day)).as("%s is inside", day).isTrue();
  }

  private void outside(LocalDate born, LocalDate day) {
    assertThat(programme.ages().covers(born, day)).as("%s is outside", day).isFalse();
    CaseFacts facts = new CaseFacts(born, day, Set.of(), allYes);
    assertThat(programme.entry().consider(facts)).isNotInstanceOf(Proposal.Admit.class);
  }

  private static LocalDate reached(LocalDate born, Period age) {
    long months = age.toTotalMonths();
    if (months % 12 == 0) {
      int year = born.getYear() + (int) (months / 12);
      boolean leapDay = born.getMonthValue() == 2 && born.getDayOfMonth() == 29;
      return leapDay && !Year.isLeap(year)
          ? LocalDate.of(year, 3, 1)
          : LocalDate.of(year, born.getMonth(), born.getDayOfMonth());
    }
    YearMonth month = YearMonth.from(born).plusMonths(months);
    return month.atDay(Math.min(born.getDayOfMonth(), month.lengthOfMonth()));
  }
}
