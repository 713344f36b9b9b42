package dk.sporskifte.browser;

import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.itest.support.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Opens the tenants that few tests go to, with their example data; they stay until the end. */
final class FurtherTowns {
  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final Set<Town> OPEN = ConcurrentHashMap.newKeySet();

  private final Karaf karaf;

  FurtherTowns(Karaf karaf) {
    this.karaf = karaf;
  }

  void open(Town town) {
    if (Town.STARTED.contains(town)) {
      return;
    }
    synchronized (OPEN) {
      if (OPEN.add(town)) {
        karaf.console().run("feature:install sporskifte-tenant-" + town.key);
        configure(town);
        Waiting.until("the example data of " + town.key, LIMIT, () -> isFilled(town));
      }
    }
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
