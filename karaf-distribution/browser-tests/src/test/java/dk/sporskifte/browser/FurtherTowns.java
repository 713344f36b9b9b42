package dk.sporskifte.browser;

import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.itest.support.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Opens the tenants that few tests go to, with their example data, before anybody looks: while one
 * is being filled the platform is not ready, and its log-in page says so.
 */
final class FurtherTowns {
  private static final Duration LIMIT = Duration.ofMinutes(4);
  private static boolean open;

  private final Karaf karaf;

  private FurtherTowns(Karaf karaf) {
    this.karaf = karaf;
  }

  static synchronized void open(Karaf karaf) {
    if (!open) {
      open = true;
      new FurtherTowns(karaf).open();
    }
  }

  private void open() {
    Set<Town> further = EnumSet.complementOf(EnumSet.copyOf(Town.STARTED));
    karaf
        .console()
        .run(
            further.stream()
                .map(town -> "sporskifte-tenant-" + town.key)
                .collect(Collectors.joining(" ", "feature:install ", "")));
    further.forEach(this::configure);
    for (Town town : further) {
      Waiting.until("the example data of " + town.key, LIMIT, () -> isFilled(town));
    }
    karaf.awaitReady();
  }

  private void configure(Town town) {
    try {
      Files.writeString(
          karaf.data().resolve("etc/dk.sporskifte.tenant-" + town.key + ".cfg"),
          "municipality = " + town.municipality + "\nname = " + town.key + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isFilled(Town town) {
    try {
      return Files.readString(karaf.data().resolve("log/sporskifte.log"))
          .lines()
          .anyMatch(
              line ->
                  line.contains("Tenant " + town.key + " has ") && line.contains("example cases"));
    } catch (IOException e) {
      return false;
    }
  }
}
