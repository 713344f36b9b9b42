package dk.sporskifte.example.data;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.municipality.spi.Cadence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MeetingDaysTest {
  private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

  static Stream<LocalDate> days() {
    return MONDAY.datesUntil(MONDAY.plusDays(30));
  }

  @ParameterizedTest
  @MethodSource("days")
  void a_weekly_forum_met_last_week_and_meets_the_next_two(LocalDate today) {
    MeetingDays days =
        MeetingDays.around(today, new Cadence.Weekly(1, DayOfWeek.MONDAY, "Hver mandag"));

    assertThat(days.held()).hasSize(3).isSorted();
    assertThat(days.held().get(2)).isBetween(today.minusDays(7), today.minusDays(1));
    assertThat(days.planned()).hasSize(2).allMatch(d -> d.isAfter(today));
    assertThat(Stream.concat(days.held().stream(), days.planned().stream()))
        .allMatch(d -> d.getDayOfWeek() == DayOfWeek.MONDAY);
    assertThat(days.planned().get(0)).isBeforeOrEqualTo(today.plusDays(7));
  }

  @ParameterizedTest
  @MethodSource("days")
  void a_forum_that_meets_every_fourth_week_meets_soon(LocalDate today) {
    MeetingDays days =
        MeetingDays.around(today, new Cadence.AtLeastEvery(Period.ofWeeks(4), "Hver 4. uge"));

    assertThat(days.held()).hasSize(3).doesNotHaveDuplicates();
    assertThat(days.held().get(0)).isBefore(today.minusDays(99));
    assertThat(days.planned().get(0)).isBetween(today.plusDays(1), today.plusDays(14));
    assertThat(days.planned().get(0)).isEqualTo(days.held().get(2).plusWeeks(4));
    assertThat(days.planned().get(0).getDayOfWeek()).isEqualTo(DayOfWeek.TUESDAY);
  }

  @ParameterizedTest
  @MethodSource("days")
  void a_forum_without_a_stated_cadence_meets_too(LocalDate today) {
    MeetingDays days = MeetingDays.around(today, new Cadence.AsNeeded("Efter behov"));

    assertThat(days.held()).hasSize(3);
    assertThat(days.planned()).hasSize(2);
  }
}
