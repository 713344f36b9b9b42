package dk.sporskifte.bench.part;

import java.time.Duration;

/**
 * How much is done. Fewer rounds make the figures less certain; a quick run says only whether the
 * bench works.
 *
 * @param rounds of what is repeated
 * @param window of one measurement under load
 * @param warmUp of the case flow, before anything of it is measured
 * @param idle before resident memory is looked at
 */
public record Effort(
    boolean quick,
    int rounds,
    Duration window,
    Duration warmUp,
    Duration idle,
    int tenants,
    int casesEach,
    int casesOfLarge,
    int feedMessages) {
  private static final int FULL_MINUTES = 60;
  private static final int TENANTS = 98;
  private static final int CASES_EACH = 15_000;
  private static final int CASES_OF_LARGE = 100_000;

  public static Effort quickest() {
    return new Effort(
        true, 1, Duration.ofSeconds(3), Duration.ZERO, Duration.ofSeconds(3), 6, 500, 2_000, 3);
  }

  /** What fits into that time; the warm-up and the volume are never cut. */
  public static Effort within(Duration budget) {
    boolean full = budget.toMinutes() >= FULL_MINUTES;
    return new Effort(
        false,
        full ? 5 : 3,
        Duration.ofSeconds(12),
        Duration.ofSeconds(150),
        Duration.ofSeconds(full ? 60 : 20),
        TENANTS,
        CASES_EACH,
        CASES_OF_LARGE,
        full ? 100 : 60);
  }
}
