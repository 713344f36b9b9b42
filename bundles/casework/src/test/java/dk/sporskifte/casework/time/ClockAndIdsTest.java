package dk.sporskifte.casework.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sporskifte.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClockAndIdsTest {
  @Test
  void unless_told_otherwise_the_clock_is_the_real_one_in_copenhagen() {
    ConfiguredClock clock = new ConfiguredClock(settings("PT0S", ""));

    assertThat(Duration.between(Instant.now(), clock.instant()).abs())
        .isLessThan(Duration.ofSeconds(5));
    assertThat(clock.getZone()).hasToString("Europe/Copenhagen");
  }

  @Test
  void time_is_told_as_exactly_as_the_database_keeps_it() {
    ConfiguredClock clock = new ConfiguredClock(settings("PT0S", ""));

    assertThat(Stream.generate(clock::instant).limit(1000))
        .allMatch(now -> now.truncatedTo(ChronoUnit.MICROS).equals(now));
  }

  @Test
  void a_clock_runs_ahead_or_stands_still_as_configured_and_changes_under_way() {
    ConfiguredClock clock = new ConfiguredClock(settings("P30D", ""));
    assertThat(Duration.between(Instant.now(), clock.instant()).toDays()).isBetween(29L, 30L);

    clock.change(settings("PT0S", "2026-03-02T08:00:00Z"));

    assertThat(clock.instant()).isEqualTo("2026-03-02T08:00:00Z");
    assertThat(clock.withZone(ZoneOffset.UTC).instant()).isEqualTo("2026-03-02T08:00:00Z");
  }

  @Test
  void a_setting_that_is_no_time_is_refused() {
    assertThatThrownBy(() -> new ConfiguredClock(settings("om lidt", "")))
        .isInstanceOf(DateTimeParseException.class);
  }

  @Test
  void today_changes_at_midnight_in_copenhagen() {
    assertThat(Copenhagen.dayOf(Instant.parse("2026-03-28T22:59:59Z"))).isEqualTo("2026-03-28");
    assertThat(Copenhagen.dayOf(Instant.parse("2026-03-28T23:00:00Z"))).isEqualTo("2026-03-29");
    assertThat(Copenhagen.startOf(LocalDate.of(2026, 3, 30)))
        .as("summer time")
        .isEqualTo("2026-03-29T22:00:00Z");
    assertThat(Copenhagen.danish(LocalDate.of(2026, 3, 2))).isEqualTo("2. marts 2026");
  }

  @Test
  void identities_are_uuids_of_version_7_that_follow_each_other_by_our_clock() {
    SettableClock clock = SettableClock.at("2026-03-02T09:00");
    UuidV7 ids = new UuidV7(clock);

    List<UUID> made = Stream.generate(ids::next).limit(1000).toList();
    clock.advance(Duration.ofMillis(1));

    assertThat(made).doesNotHaveDuplicates().allMatch(id -> id.version() == 7);
    assertThat(made.stream().map(UUID::toString)).isSorted();
    assertThat(ids.next().toString()).isGreaterThan(made.get(999).toString());
    assertThat(made.get(0).getMostSignificantBits() >>> 16).isEqualTo(clock.millis() - 1);
  }

  private static ConfiguredClock.Settings settings(String offset, String fixed) {
    return new ConfiguredClock.Settings() {
      @Override
      public String offset() {
        return offset;
      }

      @Override
      public String fixed() {
        return fixed;
      }

      @Override
      public Class<ConfiguredClock.Settings> annotationType() {
        return ConfiguredClock.Settings.class;
      }
    };
  }
}
