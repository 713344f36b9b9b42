package dk.sporskifte.casework.ages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bands of the requirement catalogue, each at both ends, for births that are hard to count. */
class AgeBandsTest {
  @ParameterizedTest(name = "{0}: [{1}, {2}) born {3} from {4} until {5}")
  @CsvSource({
    "AGE-01, P16Y, P25Y, 2008-05-17, 2024-05-17, 2033-05-17",
    "AGE-01, P16Y, P25Y, 2008-02-29, 2024-02-29, 2033-03-01",
    "AGE-02, P0Y, P25Y, 2007-12-31, 2007-12-31, 2032-12-31",
    "AGE-03, P18Y, P25Y, 2008-02-29, 2026-03-01, 2033-03-01",
    "AGE-04, P0Y, P23Y, 2008-02-29, 2008-02-29, 2031-03-01",
    "AGE-05, P10Y, P19Y, 2008-02-29, 2018-03-01, 2027-03-01",
    "AGE-06, P18Y, P26Y, 2008-01-01, 2026-01-01, 2034-01-01",
    "AGE-07, P17Y6M, P26Y, 2008-08-29, 2026-02-28, 2034-08-29",
    "AGE-07, P17Y6M, P26Y, 2008-08-30, 2026-02-28, 2034-08-30",
    "AGE-07, P17Y6M, P26Y, 2008-08-31, 2026-02-28, 2034-08-31",
    "AGE-07, P17Y6M, P26Y, 2006-08-31, 2024-02-29, 2032-08-31",
    "AGE-08, P0Y, P18Y, 2008-02-29, 2008-02-29, 2026-03-01"
  })
  @Proves({"AGE-01", "AGE-02", "AGE-03", "AGE-04", "AGE-05", "AGE-06", "AGE-07", "AGE-08"})
  void the_first_day_is_inside_and_the_last_is_the_day_before_the_end(
      String id, Period from, Period until, LocalDate born, LocalDate first, LocalDate end) {
    AgeSpan band = new AgeSpan(from, until);

    assertThat(band.covers(born, first.minusDays(1))).as("%s, the day before", id).isFalse();
    assertThat(band.covers(born, first)).as("%s, the first day", id).isTrue();
    assertThat(band.covers(born, first.plusDays(1))).as("%s, the day after", id).isTrue();
    assertThat(band.covers(born, end.minusDays(1))).as("%s, the last day", id).isTrue();
    assertThat(band.covers(born, end)).as("%s, the end", id).isFalse();
    assertThat(band.covers(born, end.plusDays(1))).as("%s, after the end", id).isFalse();
  }
}
