package dk.sporskifte.bench.load;

import java.time.Duration;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** How long each of many took. */
public final class Latencies {
  private static final long LONGEST_MICROS = Duration.ofMinutes(10).toNanos() / 1000;
  private static final int DIGITS = 3;
  private static final double MICROS_PER_MILLI = 1000;

  private final Histogram micros = new ConcurrentHistogram(LONGEST_MICROS, DIGITS);

  public void add(long tookMicros) {
    micros.recordValue(Math.min(tookMicros, LONGEST_MICROS));
  }

  public void addNanos(long took) {
    add(took / 1000);
  }

  public long count() {
    return micros.getTotalCount();
  }

  /** Milliseconds. */
  public double percentile(double percent) {
    return micros.getValueAtPercentile(percent) / MICROS_PER_MILLI;
  }

  /** Milliseconds. */
  public double longest() {
    return micros.getMaxValue() / MICROS_PER_MILLI;
  }
}
