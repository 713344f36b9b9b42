package dk.sporskifte.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.RequestOptions;
import dk.sporskifte.itest.support.Karaf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The running platform as seen from browsers. */
final class Platform {
  private final Browsers browsers;
  private final String origin;
  private final Client client = Client.built();
  private final ExampleUsers users;
  private final Map<String, String> loggedIn = new ConcurrentHashMap<>();
  private final Map<String, JsonNode> known = new ConcurrentHashMap<>();

  Platform(Karaf karaf, Browsers browsers) {
    this.browsers = browsers;
    FurtherTowns.open(karaf);
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
    return new Screen(browsers.mine().window(size, Optional.empty()), origin, client, size);
  }

  /** Of somebody who logged in before; that logging in works is seen by those who do it by hand. */
  Screen screen(Town town, String user, Size size) {
    return new Screen(
        browsers.mine().window(size, Optional.of(kept(town, user))), origin, client, size);
  }

  /** What the interface tells that user. */
  JsonNode read(Town town, String user, String path) {
    try (BrowserContext context =
        browsers.mine().window(Size.DESKTOP, Optional.of(kept(town, user)))) {
      APIResponse answer =
          context.request().get(origin + "/api/v1/" + town.key + "/" + path, fromClient());
      if (!answer.ok()) {
        throw new AssertionError(path + " is answered with " + answer.status());
      }
      return new ObjectMapper().readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As {@link #read}, but asked once: for tests that look and change nothing. */
  JsonNode known(Town town, String user, String path) {
    return known.computeIfAbsent(
        String.join(" ", town.key, user, path), key -> read(town, user, path));
  }

  private String kept(Town town, String user) {
    return loggedIn.computeIfAbsent(town.key + " " + user, key -> logIn(town, user));
  }

  private static RequestOptions fromClient() {
    return RequestOptions.create().setHeader("X-Requested-With", "sporskifte");
  }

  private String logIn(Town town, String user) {
    try (BrowserContext context = browsers.mine().window(Size.DESKTOP, Optional.empty())) {
      APIResponse answer =
          context
              .request()
              .post(
                  origin + "/api/v1/" + town.key + "/login",
                  fromClient()
                      .setData(Map.of("username", user, "password", users.password(town, user))));
      if (!answer.ok()) {
        throw new AssertionError(user + " cannot log in: " + answer.status());
      }
      return context.storageState();
    }
  }
}
