package dk.sporskifte.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dk.sporskifte.itest.support.Karaf;
import org.junit.jupiter.api.Test;

/** The night something happens, on a phone. */
@InBrowser
class IncidentNightIT {
  private final Platform platform;

  IncidentNightIT(Karaf karaf, Browsers browsers) {
    platform = new Platform(karaf, browsers);
  }

  @Test
  void an_incident_is_opened_worked_and_closed_with_one_thumb() {
    try (Screen screen = platform.screen(Town.GLADSAXE, "signe", Size.PHONE)) {
      screen.open(platform.client().page("incidents").address(Town.GLADSAXE, ""));
      screen.arriveAt("incidents");
      open(screen);
      startThePlan(screen);
      noteWhoWasReached(screen);
      doTheTasks(screen);
      close(screen);
    }
  }

  private static void open(Screen screen) {
    screen.button("incidents.open").click();
    screen.field("incident.happened").fill("Slagsmål mellem to grupper");
    screen.field("incident.place").fill("Stationen");
    screen.button("incidents.open.now").click();
    screen.arriveAt("incident");
    assertThat(screen.page().locator("a[href^='tel:']").first()).isVisible();
    screen.inspect("incidents/opened");
  }

  private static void startThePlan(Screen screen) {
    screen.button("plan.start").click();
    assertThat(screen.button("plan.start")).hasCount(0);
  }

  /** One tap opens what is filled in already, and one more keeps it. */
  private static void noteWhoWasReached(Screen screen) {
    screen.buttons("call.note").nth(1).click();
    screen.dialog("log-incident").locator("button[type=submit]").click();
    assertThat(screen.dialog("log-incident")).hasCount(0);
    assertThat(screen.page().locator(".s-log li.contact")).hasCount(1);
  }

  private static void doTheTasks(Screen screen) {
    for (int left = screen.buttons("tasks.done").count(); left > 0; left--) {
      screen.buttons("tasks.done").first().click();
      assertThat(screen.buttons("tasks.done")).hasCount(left - 1);
    }
  }

  private static void close(Screen screen) {
    screen.button("incident.close").click();
    Locator review = screen.dialog("close-incident");
    screen.field("review.worked").fill("Voksne på gaden");
    screen.field("review.learnt").fill("Ring til klubben først");
    review.locator("button[type=submit]").click();
    assertThat(review).hasCount(0);
    assertThat(screen.heading("review.title")).isVisible();
    screen.inspect("incidents/closed");
  }
}
