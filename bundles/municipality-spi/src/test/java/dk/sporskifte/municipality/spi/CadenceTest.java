package dk.sporskifte.municipality.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CadenceTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  @ParameterizedTest(name = "every {0} weeks on Mondays after {1}: {2}")
  @CsvSource({
    "1, 2026-03-01, 2026-03-02",
    "1, 2026-03-02, 2026-03-09",
    "2, 2026-03-02, 2026-03-16",
    "2, 2026-03-05, 2026-03-16"
  })
  void weekly_gives_a_fixed_day_strictly_after(int weeks, LocalDate after, LocalDate next) {
    assertThat(new Cadence.Weekly(weeks, DayOfWeek.MONDAY, "Mandage").next(after)).hasValue(next);
  }

  @Test
  void at_least_every_gives_the_last_possible_day() {
    assertThat(new Cadence.AtLeastEvery(Period.ofWeeks(4), "Hver 4. uge").next(MONDAY))
        .hasValue(LocalDate.of(2026, 3, 30));
  }

  @Test
  void as_needed_gives_no_day() {
    assertThat(new Cadence.AsNeeded("Efter behov").next(MONDAY)).isEmpty();
  }

  @Test
  void time_does_not_stand_still_between_meetings() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Cadence.Weekly(0, DayOfWeek.MONDAY, "Mandage"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Cadence.AtLeastEvery(Period.ofDays(-1), "Baglæns"));
  }
}
