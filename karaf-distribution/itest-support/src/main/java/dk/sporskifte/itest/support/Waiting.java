package dk.sporskifte.itest.support;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what comes about by itself, with a bound. */
public final class Waiting {
  private static final Duration PAUSE = Duration.ofMillis(100);

  private Waiting() {}

  /**
   * @throws AssertionError when it does not come about in time
   */
  public static <T> T until(String what, Duration limit, Supplier<Optional<T>> attempt) {
    long deadline = System.nanoTime() + limit.toNanos();
    for (Optional<T> found = attempt.get(); ; found = attempt.get()) {
      if (found.isPresent()) {
        return found.get();
      }
      if (System.nanoTime() > deadline) {
        throw new AssertionError("waited " + limit.toSeconds() + " s for " + what);
      }
      pause();
    }
  }

  public static void until(String what, Duration limit, BooleanSupplier condition) {
    until(what, limit, () -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
