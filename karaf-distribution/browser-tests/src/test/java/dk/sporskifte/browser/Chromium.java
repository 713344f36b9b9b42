package dk.sporskifte.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A browser, started with a new and empty profile. */
final class Chromium implements AutoCloseable {
  /** Long, as a busy machine is slow and not wrong. */
  private static final double PATIENCE_MILLIS = 1000.0 * Long.getLong("browser.seconds", 90);

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  Chromium() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(installed())
                    .setArgs(ARGUMENTS)
                    .setTimeout(PATIENCE_MILLIS));
  }

  /**
   * Apart from all others: no cookie, nothing remembered.
   *
   * @param kept what another window of the same person kept
   */
  BrowserContext window(Size size, Optional<String> kept) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions()
            .setViewportSize(size.width, size.height)
            .setLocale("da-DK")
            .setTimezoneId("Europe/Copenhagen")
            .setReducedMotion(ReducedMotion.REDUCE);
    kept.ifPresent(options::setStorageState);
    BrowserContext context = browser.newContext(options);
    context.setDefaultTimeout(PATIENCE_MILLIS);
    return context;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static Path installed() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("Chromium is missing: apt-get install chromium"));
  }
}
