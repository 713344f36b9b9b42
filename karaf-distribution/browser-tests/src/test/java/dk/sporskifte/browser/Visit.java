package dk.sporskifte.browser;

import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Somebody goes to a page.
 *
 * @param variant what is special about it, empty where it is as it opens
 * @param user empty where nobody has logged in
 * @param source where a page that shows one thing finds which
 * @param then what is done on it before it is looked at
 */
record Visit(
    String page, String variant, String user, Optional<Source> source, Consumer<Screen> then) {

  /** A question to the interface, and the place of the id in its answer. */
  record Source(String path, String pointer) {}

  static Visit of(String page, String user) {
    return new Visit(page, "", user, Optional.empty(), screen -> {});
  }

  Visit one(String path, String pointer) {
    return new Visit(page, variant, user, Optional.of(new Source(path, pointer)), then);
  }

  Visit as(String name, Consumer<Screen> done) {
    return new Visit(page, name, user, source, done);
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

  /** Whether a request fetches what the page shows, not who looks at it. */
  boolean fetchesItsOwn(Request request) {
    String path = URI.create(request.url()).getPath();
    return switch (page) {
      case "logIn" -> path.equals("/health/ready");
      // A form, which shows nothing that is fetched for it alone.
      case "referral" -> path.endsWith("/me");
      default ->
          path.startsWith("/api/")
              && !path.endsWith("/me")
              && !path.endsWith("/way-of-working")
              && !path.endsWith("/login");
    };
  }

  private String address(Platform platform, Town town) {
    String id =
        source
            .map(from -> platform.read(town, user, from.path()).at(from.pointer()).asText())
            .orElse("");
    if (source.isPresent() && id.isEmpty()) {
      throw new AssertionError("nothing to show at " + this + " in " + town);
    }
    return platform.client().page(page).address(town, id);
  }

  @Override
  public String toString() {
    return name();
  }
}
