package dk.sporskifte.itest.support;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What the build tells the tests, as system properties.
 *
 * @param distribution the archive that was just built
 * @param examRepository Maven repository with Pax Exam's own bundles
 * @param agent this module's jar, which holds {@link Watchdog}
 * @param work where Karaf is unpacked
 */
record Settings(
    Path distribution,
    Path examRepository,
    Path agent,
    Path work,
    String karafVersion,
    String readyPath,
    Duration startTimeout) {
  static Settings ofThisBuild() {
    return new Settings(
        Path.of(required("it.distribution")),
        Path.of(required("it.exam.repository")),
        Path.of(required("it.agent")),
        Path.of(required("it.work")),
        required("it.karaf.version"),
        System.getProperty("it.ready", "/health/ready"),
        Duration.ofSeconds(Long.getLong("it.start.seconds", 240)));
  }

  private static String required(String key) {
    return Optional.ofNullable(System.getProperty(key))
        .orElseThrow(() -> new IllegalStateException("the build sets no " + key));
  }
}
