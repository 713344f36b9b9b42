package dk.sporskifte.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeSpanTest {
  private static final AgeSpan FROM_16_UNTIL_25 = AgeSpan.years(16, 25);

  @ParameterizedTest(name = "born {0}, on {1}")
  @CsvSource({
    "2010-05-17, 2026-05-16, false",
    "2010-05-17, 2026-05-17, true",
    "2010-05-17, 2035-05-16, true",
    "2010-05-17, 2035-05-17, false",
    "2010-12-31, 2026-12-30, false",
    "2010-12-31, 2026-12-31, true",
    "2010-01-01, 2025-12-31, false",
    "2010-01-01, 2026-01-01, true"
  })
  void from_is_inside_and_until_is_outside(LocalDate born, LocalDate on, boolean covered) {
    assertThat(FROM_16_UNTIL_25.covers(born, on)).isEqualTo(covered);
  }

  @ParameterizedTest(name = "born {0}, {1} reached on {2}")
  @CsvSource({
    // whole years of a leap day: the day itself in a leap year, 1 March in a common one
    "2008-02-29, P16Y, 2024-02-29",
    "2008-02-29, P17Y, 2025-03-01",
    "2008-02-29, P18Y, 2026-03-01",
    "2008-02-29, P216M, 2026-03-01",
    "2007-02-28, P18Y, 2025-02-28",
    "2007-03-01, P18Y, 2025-03-01",
    // half years are clamped at the month's end
    "2008-08-29, P17Y6M, 2026-02-28",
    "2008-08-30, P17Y6M, 2026-02-28",
    "2008-08-31, P17Y6M, 2026-02-28",
    "2006-08-31, P17Y6M, 2024-02-29",
    "2008-10-31, P17Y6M, 2026-04-30",
    "2008-08-28, P17Y6M, 2026-02-28",
    "2008-02-29, P17Y6M, 2025-08-29",
    "2008-05-17, P0Y, 2008-05-17"
  })
  void counts_months_clamped_and_leap_days_to_march(LocalDate born, Period age, LocalDate day) {
    assertThat(AgeSpan.reached(born, age)).isEqualTo(day);
  }

  @ParameterizedTest(name = "born {0}, on {1}: {2}")
  @CsvSource({
    "2008-05-17, 2026-05-16, 17",
    "2008-05-17, 2026-05-17, 18",
    "2008-02-29, 2026-02-28, 17",
    "2008-02-29, 2026-03-01, 18",
    "2008-02-29, 2024-02-29, 16",
    "2026-05-17, 2026-05-17, 0",
    "2026-05-17, 2026-05-16, -1"
  })
  void whole_years_turn_on_the_birthday(LocalDate born, LocalDate on, int years) {
    assertThat(AgeSpan.yearsOn(born, on)).isEqualTo(years);
  }

  @Test
  void years_and_spans_never_disagree_on_any_day() {
    for (LocalDate born : new LocalDate[] {LocalDate.of(2008, 2, 29), LocalDate.of(2007, 3, 1)}) {
      LocalDate end = born.plusYears(30);
      for (LocalDate on = born; on.isBefore(end); on = on.plusDays(1)) {
        int years = AgeSpan.yearsOn(born, on);
        assertThat(FROM_16_UNTIL_25.covers(born, on))
            .as("born %s, on %s", born, on)
            .isEqualTo(years >= 16 && years < 25);
      }
    }
  }

  @Test
  void the_first_day_and_the_first_day_outside_are_told() {
    LocalDate born = LocalDate.of(2010, 5, 17);
    assertThat(FROM_16_UNTIL_25.begins(born)).isEqualTo("2026-05-17");
    assertThat(FROM_16_UNTIL_25.ends(born)).isEqualTo("2035-05-17");
    assertThat(ChronoUnit.YEARS.between(born, FROM_16_UNTIL_25.ends(born))).isEqualTo(25);
  }

  @ParameterizedTest(name = "from {0} until {1}")
  @CsvSource({"P16Y, P16Y", "P18Y, P16Y", "P-1Y, P16Y", "P16Y1D, P25Y", "P16Y, P25Y2D"})
  void a_span_that_is_none_is_refused(Period from, Period until) {
    assertThatIllegalArgumentException().isThrownBy(() -> new AgeSpan(from, until));
  }

  @ParameterizedTest(name = "born 2008-05-17, on {0}: {1}")
  @CsvSource({"2026-05-16, MINOR", "2026-05-17, ADULT"})
  void adults_law_holds_from_the_18th_birthday(LocalDate on, AgeRegime regime) {
    assertThat(AgeRegime.on(LocalDate.of(2008, 5, 17), on)).isEqualTo(regime);
  }
}
