package dk.sporskifte.browser;

import java.nio.file.Path;
import java.util.Optional;

/** What the build tells these tests, as system properties. */
final class Build {
  private Build() {}

  /** The client's own table of its pages, states, dialogs and words. */
  static Path client() {
    return path("browser.client");
  }

  static Path policeList() {
    return path("browser.police.list");
  }

  static Path screenshots() {
    return path("browser.screenshots");
  }

  private static Path path(String key) {
    return Optional.ofNullable(System.getProperty(key))
        .map(Path::of)
        .orElseThrow(() -> new IllegalStateException("the build sets no " + key));
  }
}
