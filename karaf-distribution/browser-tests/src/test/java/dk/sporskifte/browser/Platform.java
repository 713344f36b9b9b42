package dk.sporskifte.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.RequestOptions;
import dk.sporskifte.itest.support.Karaf;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The running platform as seen from browsers. */
final class Platform {
  private final Chromium chromium;
  private final String origin;
  private final Client client = Client.built();
  private final ExampleUsers users;
  private final Map<String, String> loggedIn = new HashMap<>();

  Platform(Karaf karaf, Chromium chromium) {
    this.chromium = chromium;
    this.origin = karaf.uri("").toString();
    this.users = new ExampleUsers(karaf.data().resolve("secrets").resolve("example-users"));
  }

  Client client() {
    return client;
  }

  ExampleUsers users() {
    return users;
  }

  /** Of somebody who has not logged in. */
  Screen screen(Size size) {
    return new Screen(chromium.window(size, Optional.empty()), origin, client, size);
  }

  /** Of somebody who logged in before; that logging in works is seen by those who do it by hand. */
  Screen screen(Town town, String user, Size size) {
    String kept = loggedIn.computeIfAbsent(town.key + " " + user, key -> logIn(town, user));
    return new Screen(chromium.window(size, Optional.of(kept)), origin, client, size);
  }

  private String logIn(Town town, String user) {
    try (BrowserContext context = chromium.window(Size.DESKTOP, Optional.empty())) {
      var answer =
          context
              .request()
              .post(
                  origin + "/api/v1/" + town.key + "/login",
                  RequestOptions.create()
                      .setHeader("X-Requested-With", "sporskifte")
                      .setData(Map.of("username", user, "password", users.password(town, user))));
      if (!answer.ok()) {
        throw new AssertionError(user + " cannot log in: " + answer.status());
      }
      return context.storageState();
    }
  }
}
