package dk.sporskifte.feeds.road;

import java.time.Duration;

/** How long to wait after failures: twice as long each time, up to a minute. */
final class Backoff {
  private static final Duration FIRST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final int DOUBLINGS = 6;

  private int failures;
  private long until;

  /**
   * @param now of a clock that nobody sets, in nanoseconds
   */
  synchronized boolean isOver(long now) {
    return failures == 0 || now - until >= 0;
  }

  synchronized void failed(long now, Duration atLeast) {
    Duration doubled = FIRST.multipliedBy(1L << Math.min(failures, DOUBLINGS));
    Duration longer = doubled.compareTo(atLeast) < 0 ? atLeast : doubled;
    Duration wait = longer.compareTo(LONGEST) < 0 ? longer : LONGEST;
    until = now + wait.toNanos();
    failures++;
  }

  synchronized void succeeded() {
    failures = 0;
  }

  synchronized boolean isFailing() {
    return failures > 0;
  }
}
