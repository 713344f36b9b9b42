package dk.sporskifte.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.port.HealthPart.Health;
import org.junit.jupiter.api.Test;

class DiskInHealthTest {
  private static final long MEGABYTE = 1 << 20;

  @Test
  void with_room_enough_it_says_nothing() {
    assertThat(new DiskInHealth(() -> 200 * MEGABYTE).health())
        .containsExactly(new Health("disk", "data", true, true, ""));
  }

  @Test
  void what_is_left_is_told_before_it_is_gone_and_reading_goes_on() {
    assertThat(new DiskInHealth(() -> 200 * MEGABYTE - 1).health())
        .containsExactly(
            new Health("disk", "data", false, true, "199 MB are left for DATA: make room"));
    assertThat(new DiskInHealth(() -> 0).health()).noneMatch(Health::up);
  }
}
