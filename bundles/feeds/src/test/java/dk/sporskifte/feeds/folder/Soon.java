package dk.sporskifte.feeds.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Waits for what other threads do. */
final class Soon {
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private Soon() {}

  static void holds(BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("in time").isLessThan(end);
      Thread.sleep(20);
    }
  }

  static void isEmpty(Path folder) throws InterruptedException {
    holds(
        () -> {
          try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
          } catch (IOException e) {
            return false;
          }
        });
  }
}
