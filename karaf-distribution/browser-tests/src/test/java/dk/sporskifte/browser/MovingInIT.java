package dk.sporskifte.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.sporskifte.itest.support.Karaf;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** An administrator brings users from a spreadsheet. */
@InBrowser
class MovingInIT {
  private static final String USERS =
      "Brugernavn;Navn\nindflytter;Ida Indflytter\nindflytter2;Ib Indflytter\n";
  private static final String COME_SO_FAR = "{\"done\":40,\"total\":412}";

  private final Platform platform;

  MovingInIT(Karaf karaf, Browsers browsers) {
    platform = new Platform(karaf, browsers);
  }

  @Test
  void users_come_in_once_with_passwords_that_are_shown_once() {
    try (Screen screen = platform.screen(Town.KOGE, "adam", Size.PHONE)) {
      screen.open(platform.client().page("movingIn").address(Town.KOGE, ""));
      screen.arriveAt("movingIn");
      Download template =
          screen.page().waitForDownload(() -> screen.button("moving.template.get").click());
      Assertions.assertThat(template.suggestedFilename()).isEqualTo("indflytning-koge.xlsx");

      preview(screen, "Brugernavn;Navn\nx;Ida Indflytter\n");
      assertThat(screen.page().getByText(screen.text("moving.blocked"))).isVisible();
      assertThat(screen.button("moving.confirm")).hasCount(0);
      screen.inspectAtEachSize("html", "moving-in-problems");

      preview(screen, USERS);
      screen.inspectAtEachSize("html", "moving-in-clear");
      confirmWhileItTakesItsTime(screen);
      assertThat(screen.heading("moving.passwords")).isVisible();
      assertThat(screen.page().locator("code")).hasCount(2);
      screen.inspectAtEachSize("html", "moving-in-done");
      Download passwords =
          screen.page().waitForDownload(() -> screen.button("moving.passwords.get").click());
      Assertions.assertThat(passwords.suggestedFilename()).isEqualTo("adgangskoder-koge.csv");

      screen.button("moving.another").click();
      preview(screen, USERS);
      assertThat(screen.page().getByText(screen.text("moving.nothing"))).isVisible();
      assertThat(screen.button("moving.confirm")).hasCount(0);
    }
  }

  @Test
  void what_is_no_spreadsheet_is_refused_and_nothing_is_shown_of_it() {
    try (Screen screen = platform.screen(Town.KOGE, "adam", Size.PHONE)) {
      screen.open(platform.client().page("movingIn").address(Town.KOGE, ""));
      screen.arriveAt("movingIn");
      screen.watch().expect(422);
      choose(screen, "billede.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1});
      screen.button("moving.preview").click();

      assertThat(screen.state("error")).containsText(".xlsx");
      assertThat(screen.heading("moving.found")).hasCount(0);
    }
  }

  private static void confirmWhileItTakesItsTime(Screen screen) {
    Answers held =
        Answers.held(
            screen, request -> request.method().equals("POST") && request.url().endsWith("import"));
    screen
        .page()
        .route(
            "**/import/progress*",
            route ->
                route.fulfill(
                    new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(COME_SO_FAR)));
    screen.button("moving.confirm").click();
    held.awaitFirst();
    assertThat(screen.page().getByRole(AriaRole.PROGRESSBAR)).hasAttribute("value", "40");
    screen.inspectAtEachSize("html", "moving-in-importing");
    held.letGo();
  }

  static void preview(Screen screen, String csv) {
    choose(screen, "brugere.csv", csv.getBytes(StandardCharsets.UTF_8));
    screen.button("moving.preview").click();
    assertThat(screen.heading("moving.found")).isVisible();
  }

  private static void choose(Screen screen, String name, byte[] content) {
    screen
        .page()
        .locator("input[type=file]")
        .setInputFiles(new FilePayload(name, "application/octet-stream", content));
  }
}
