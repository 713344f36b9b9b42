package dk.sporskifte.itests.generated;

import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.itest.support.Waiting;
import dk.sporskifte.itests.client.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/** The sixth municipality: a jar in deploy, and a tenant that works by it. */
record Korsbaek(Karaf karaf) {
  static final String KEY = "korsbaek";
  private static final Duration SOON = Duration.ofSeconds(60);

  void deploy() {
    try {
      Path unfinished = karaf.data().resolve("cache").resolve("korsbaek.unfinished");
      Files.copy(
          Path.of(System.getProperty("it.generated")),
          unfinished,
          StandardCopyOption.REPLACE_EXISTING);
      Files.createDirectories(jar().getParent());
      Files.move(unfinished, jar(), StandardCopyOption.ATOMIC_MOVE);
      Files.writeString(configuration(), "municipality = 999\nname = Korsbæk\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Waiting.until("Korsbæk to open", SOON, () -> Api.nobody(karaf, KEY).knock() == 401);
  }

  void remove() {
    try {
      Files.deleteIfExists(configuration());
      Files.deleteIfExists(jar());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Waiting.until("Korsbæk to be gone", SOON, () -> Api.nobody(karaf, KEY).knock() == 404);
  }

  private Path jar() {
    return karaf.data().resolve("deploy").resolve("korsbaek.jar");
  }

  private Path configuration() {
    return karaf.data().resolve("etc/dk.sporskifte.tenant-korsbaek.cfg");
  }
}
