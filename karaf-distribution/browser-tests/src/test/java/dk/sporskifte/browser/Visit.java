package dk.sporskifte.browser;

import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Somebody goes to a page.
 *
 * @param variant what is special about it, empty where it is as it opens
 * @param user empty where nobody has logged in
 * @param towns where the way of working has what the page shows
 * @param source where a page that shows one thing finds which
 * @param then what is done on it before it is looked at
 */
record Visit(
    String page,
    String variant,
    String user,
    Set<Town> towns,
    Optional<Source> source,
    Consumer<Screen> then) {

  static Visit of(String page, String user) {
    return new Visit(page, "", user, Town.STARTED, Optional.empty(), screen -> {});
  }

  /** Where it is looked at: another town where the first one's way of working has no such thing. */
  Town town() {
    return towns.contains(Town.HELSINGOR) ? Town.HELSINGOR : towns.iterator().next();
  }

  Visit onlyIn(Town town) {
    return new Visit(page, variant, user, Set.of(town), source, then);
  }

  Visit one(Source which) {
    return new Visit(page, variant, user, towns, Optional.of(which), then);
  }

  Visit as(String name, Consumer<Screen> done) {
    return new Visit(page, name, user, towns, source, done);
  }

  Visit as(String name) {
    return as(name, then);
  }

  String name() {
    return variant.isEmpty() ? page : page + "-" + variant;
  }

  Screen begin(Platform platform, Town town, Size size) {
    return user.isEmpty() ? platform.screen(size) : platform.screen(town, user, size);
  }

  /** Goes there; its data may still be on their way. */
  void open(Platform platform, Town town, Screen screen) {
    screen.open(address(platform, town));
  }

  /** Waits until all is there. */
  void arrive(Screen screen) {
    screen.arriveAt(page);
    then.accept(screen);
    screen.settle();
  }

  /**
   * Goes there while the municipality answers nothing but who asks. A page that fetches nothing is
   * reached from the list it belongs to.
   */
  void openWhileClosed(Platform platform, Town town, Screen screen) {
    switch (page) {
      case "referral" -> follow(platform, town, screen, "cases", "referral.new");
      case "newConcern" -> follow(platform, town, screen, "concerns", "concerns.new");
      default -> open(platform, town, screen);
    }
  }

  private void follow(Platform platform, Town town, Screen screen, String from, String link) {
    screen.open(platform.client().page(from).address(town, ""));
    screen.link(link).click();
    screen.turnTo(page);
  }

  /** Whether a request fetches data of a municipality, and not who looks at them. */
  static boolean fetchesData(Request request) {
    String path = pathOf(request);
    return path.startsWith("/api/")
        && Stream.of("/me", "/way-of-working", "/login").noneMatch(path::endsWith);
  }

  /** Whether a request fetches what the page shows; a form shows who is logged in and no more. */
  boolean fetchesItsOwn(Request request) {
    return switch (page) {
      case "logIn" -> pathOf(request).equals("/health/ready");
      case "feeds" -> pathOf(request).equals("/health/ready") || fetchesData(request);
      case "referral", "newConcern" -> pathOf(request).endsWith("/me");
      default -> fetchesData(request);
    };
  }

  private static String pathOf(Request request) {
    return URI.create(request.url()).getPath();
  }

  private String address(Platform platform, Town town) {
    String id = source.map(from -> from.id(platform, town, user)).orElse("");
    return platform.client().page(page).address(town, id);
  }

  @Override
  public String toString() {
    return name();
  }
}
