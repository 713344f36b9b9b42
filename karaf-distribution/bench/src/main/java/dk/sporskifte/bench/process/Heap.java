package dk.sporskifte.bench.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What lives in a virtual machine after a full collection. */
public final class Heap {
  private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");
  private static final Duration LIMIT = Duration.ofMinutes(1);
  private static final double BYTES_PER_MEGABYTE = 1 << 20;

  private Heap() {}

  /** Twice: what waited for its finalizer lives on through the first one. */
  public static double liveMegabytes(long pid) {
    histogram(pid);
    return parse(histogram(pid));
  }

  static double parse(String histogram) {
    Matcher total = TOTAL.matcher(histogram);
    if (!total.find()) {
      throw new IllegalArgumentException("jcmd tells no total");
    }
    return Double.parseDouble(total.group(1)) / BYTES_PER_MEGABYTE;
  }

  private static String histogram(long pid) {
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    return Command.of(jcmd.toString(), Long.toString(pid), "GC.class_histogram").output(LIMIT);
  }
}
