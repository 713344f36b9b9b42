package dk.sporskifte.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.sporskifte.casework.api.port.HealthPart.Health;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskInHealthTest {
  private static final long MEGABYTE = 1 << 20;
  private static final long LARGE = 100_000 * MEGABYTE;

  @TempDir private Path data;

  @Test
  void with_room_enough_it_says_nothing() {
    assertThat(DiskInHealth.health("data", 200 * MEGABYTE, LARGE))
        .isEqualTo(new Health("disk", "data", true, true, ""));
  }

  @Test
  void what_is_left_is_told_before_it_is_gone_and_reading_goes_on() {
    assertThat(DiskInHealth.health("data", 200 * MEGABYTE - 1, LARGE))
        .isEqualTo(new Health("disk", "data", false, true, "199 MB are left for DATA: make room"));
    assertThat(DiskInHealth.health("data", 0, LARGE).up()).isFalse();
  }

  @Test
  void of_a_small_disk_a_tenth_is_enough() {
    assertThat(DiskInHealth.health("feeds", 2 * MEGABYTE, 16 * MEGABYTE).up()).isTrue();
    assertThat(DiskInHealth.health("feeds/koge", MEGABYTE, 16 * MEGABYTE).reason())
        .isEqualTo("1 MB are left for feeds/koge: make room");
  }

  @Test
  void folders_on_one_disk_are_told_of_once() throws IOException {
    Files.createDirectories(data.resolve("feeds/koge/mvsp/in"));
    Files.createDirectories(data.resolve("postgres"));

    assertThat(new DiskInHealth(data).health())
        .extracting(Health::kind, Health::name)
        .containsExactly(tuple("disk", "data"));
  }
}
