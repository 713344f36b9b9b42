package dk.sporskifte.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SettableClockTest {
  @Test
  void stands_still_until_told_to_move() {
    SettableClock clock = SettableClock.at("2026-01-15T09:00");
    assertThat(clock.instant()).isEqualTo(Instant.parse("2026-01-15T08:00:00Z"));
    clock.advance(Duration.ofMinutes(5));
    assertThat(clock.instant()).isEqualTo(Instant.parse("2026-01-15T08:05:00Z"));
  }

  @Test
  void a_day_changes_at_midnight_in_copenhagen() {
    SettableClock clock = SettableClock.at(Instant.parse("2026-06-30T21:59:59Z"));
    assertThat(clock.today()).isEqualTo("2026-06-30");
    clock.advance(Duration.ofSeconds(1));
    assertThat(clock.today()).isEqualTo("2026-07-01");
  }

  @Test
  void days_keep_the_time_of_day_over_summer_time() {
    SettableClock clock = SettableClock.at("2026-03-28T09:00");
    clock.advance(Period.ofDays(1));
    assertThat(clock.instant()).isEqualTo(Instant.parse("2026-03-29T07:00:00Z"));
    clock.goTo(LocalDate.of(2026, 12, 24));
    assertThat(clock.instant()).isEqualTo(Instant.parse("2026-12-24T08:00:00Z"));
  }

  @Test
  void moves_together_with_its_views_in_other_zones() {
    SettableClock clock = SettableClock.on(LocalDate.of(2026, 5, 1));
    Clock view = clock.withZone(ZoneOffset.UTC);
    clock.advance(Duration.ofDays(1));
    assertThat(view.instant()).isEqualTo(clock.instant());
    assertThat(view.getZone()).isEqualTo(ZoneOffset.UTC);
  }
}
