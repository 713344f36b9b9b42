package dk.sporskifte.bench.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code /proc/PID/status}: how much memory a process has in use, how much it ever had, and how
 * many threads.
 */
public record ProcessStatus(double residentMegabytes, double peakMegabytes, int threads) {
  private static final double KILO_PER_MEGA = 1024;

  public static ProcessStatus of(long pid) {
    try {
      return parse(Files.readString(Path.of("/proc", Long.toString(pid), "status")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From now on the peak is that of what comes. */
  public static void forgetPeak(long pid) {
    try {
      Files.writeString(Path.of("/proc", Long.toString(pid), "clear_refs"), "5");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ProcessStatus parse(String text) {
    return new ProcessStatus(
        number(text, "VmRSS") / KILO_PER_MEGA,
        number(text, "VmHWM") / KILO_PER_MEGA,
        (int) number(text, "Threads"));
  }

  private static double number(String text, String name) {
    Matcher found = Pattern.compile("(?m)^" + name + ":\\s+(\\d+)").matcher(text);
    if (!found.find()) {
      throw new IllegalArgumentException("the kernel does not tell " + name);
    }
    return Double.parseDouble(found.group(1));
  }
}
