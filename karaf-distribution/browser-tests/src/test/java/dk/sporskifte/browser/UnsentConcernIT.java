package dk.sporskifte.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.model.Person;
import dk.sporskifte.testkit.Proves;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** A concern typed on a phone with a bad network. */
@InBrowser
class UnsentConcernIT {
  private static final String WORDS = "Jeg tør ikke gå hjem i dag";
  private static final String SEEN = "Sad alene i skolegården efter klokken fire og græd";

  /** All that the browser keeps: both storages, every row of its databases, and what is cached. */
  private static final String KEPT =
      """
      async () => {
        const text = value => {
          if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return new TextDecoder().decode(value);
          if (value && typeof value === 'object') return Object.entries(value).map(([k, v]) => k + '=' + text(v)).join();
          return String(value);
        };
        const ask = request => new Promise((done, failed) => {
          request.onsuccess = () => done(request.result);
          request.onerror = () => failed(request.error);
        });
        const kept = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie];
        for (const { name } of await indexedDB.databases()) {
          const base = await ask(indexedDB.open(name));
          for (const store of base.objectStoreNames) {
            kept.push(store + ':' + (await ask(base.transaction(store).objectStore(store).getAll())).map(text).join());
          }
          base.close();
        }
        for (const name of await caches.keys()) {
          const cache = await caches.open(name);
          for (const request of await cache.keys()) kept.push('cached ' + request.url);
        }
        return kept.join('\\n');
      }
      """;

  private final Platform platform;

  UnsentConcernIT(Karaf karaf, Browsers browsers) {
    platform = new Platform(karaf, browsers);
  }

  @Test
  @Proves({"HAL-05", "HAL-11"})
  void what_was_typed_without_a_network_outlives_a_reload_and_arrives_once() {
    Person young = Young.aged(12);
    try (Screen screen = opened("signe")) {
      awaitWorker(screen);
      disconnect(screen);
      type(screen, young);
      awaitSealed(screen);

      screen.page().reload();
      assertThat(screen.page().locator("[data-alone]")).isVisible();
      assertThat(screen.field("raise.seen")).hasValue(SEEN);
      screen.inspect("raise/without-network");

      screen.button("raise.send").click();
      assertThat(screen.page().locator("[data-told=unreached]")).isVisible();
      assertThat(letters(screen, "waiting")).hasCount(1);
      assertThat(kept(screen)).doesNotContain(SEEN, WORDS, young.familyName()).contains("waiting");
      assertThat(kept(screen).lines().filter(line -> line.contains("/api/"))).isEmpty();

      screen.page().reload();
      assertThat(letters(screen, "waiting")).hasCount(1);
      screen.inspect("raise/waiting");

      screen.context().setOffline(false);
      assertThat(screen.page().locator("[data-alone]")).hasCount(0);
      assertThat(screen.page().locator("[data-told=sent]")).isVisible();
      assertThat(letters(screen, "waiting")).hasCount(0);
      assertThat(kept(screen)).doesNotContain("bytes=");
      assertThat(arrived("signe", SEEN)).isEqualTo(1);
    }
  }

  @Test
  void what_cannot_be_sent_is_erased_after_a_day_and_said_to_be() {
    try (Screen screen = opened("signe")) {
      screen.page().clock().install();
      screen.page().reload();
      screen.arriveAt("raise");
      disconnect(screen);
      type(screen, Young.aged(11));
      screen.button("raise.send").click();
      assertThat(letters(screen, "waiting")).hasCount(1);
      assertThat(kept(screen)).contains("bytes=");

      screen.page().clock().fastForward("24:01:00");

      assertThat(letters(screen, "lost")).hasCount(1);
      assertThat(kept(screen)).doesNotContain("bytes=", SEEN);
      screen.inspect("raise/lost");
    }
  }

  @Test
  void the_next_at_the_same_phone_finds_nothing_of_the_one_before() {
    try (Screen screen = opened("signe")) {
      type(screen, Young.aged(10));
      awaitSealed(screen);

      screen.context().clearCookies();
      screen.watch().expect(401);
      screen.open(platform.client().page("raise").address(Town.KOGE, ""));
      screen.field("login.user").fill("anders");
      screen.field("login.password").fill(platform.users().password(Town.KOGE, "anders"));
      screen.button("login.submit").click();

      screen.arriveAt("raise");
      assertThat(screen.field("raise.seen")).hasValue("");
      assertThat(letters(screen, "waiting")).hasCount(0);
    }
  }

  private Screen opened(String user) {
    Screen screen = platform.screen(Town.KOGE, user, Size.PHONE);
    screen.open(platform.client().page("raise").address(Town.KOGE, ""));
    screen.arriveAt("raise");
    return screen;
  }

  static void type(Screen screen, Person young) {
    screen.choice("raise.who.known").check();
    screen.field("person.given").fill(young.givenName());
    screen.field("person.family").fill(young.familyName());
    screen.field("person.cpr").fill(young.cpr().orElseThrow().value());
    screen.choice("raise.said.yes").check();
    screen.field("concerns.words").fill(WORDS);
    screen.field("raise.seen").fill(SEEN);
  }

  private static void awaitWorker(Screen screen) {
    screen.page().waitForFunction("() => navigator.serviceWorker.controller !== null");
  }

  /** Until the draft is written down, and not only on the screen. */
  static void awaitSealed(Screen screen) {
    screen
        .page()
        .waitForCondition(
            () -> kept(screen).contains("bytes="), new Page.WaitForConditionOptions());
    screen.page().waitForTimeout(200);
  }

  private static void disconnect(Screen screen) {
    screen.watch().disconnected();
    screen.context().setOffline(true);
  }

  private static Locator letters(Screen screen, String state) {
    return screen.page().locator("[data-letter=" + state + "]");
  }

  static String kept(Screen screen) {
    return (String) screen.page().evaluate(KEPT);
  }

  private long arrived(String user, String text) {
    return StreamSupport.stream(
            platform.read(Town.KOGE, user, "concerns?size=100").path("items").spliterator(), false)
        .filter(item -> item.at("/concern/text").asText().equals(text))
        .count();
  }
}
