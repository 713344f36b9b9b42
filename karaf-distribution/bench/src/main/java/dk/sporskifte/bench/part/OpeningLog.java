package dk.sporskifte.bench.part;

import dk.sporskifte.bench.platform.Folder;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;

/** The platform's log tells when a configuration came, and when its tenant was open. */
record OpeningLog(Path file) {
  /** As {@code %d{ISO8601}} writes it. */
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss,SSS");

  private static final int TIME_LENGTH = "2026-01-01T00:00:00,000".length();

  double millisToOpen(String key) {
    return millisToOpen(Folder.read(file), key);
  }

  static double millisToOpen(String log, String key) {
    LocalDateTime came =
        at(log, line -> line.contains("Creating configuration") && line.contains("-" + key + "."));
    LocalDateTime open = at(log, line -> line.contains("Tenant " + key + " is open"));
    return came.until(open, ChronoUnit.MILLIS);
  }

  private static LocalDateTime at(String log, Predicate<String> which) {
    return log.lines()
        .filter(which)
        .findFirst()
        .map(line -> LocalDateTime.parse(line.substring(0, TIME_LENGTH), TIME))
        .orElseThrow(() -> new IllegalStateException("the log does not tell when it opened"));
  }
}
