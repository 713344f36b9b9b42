package dk.sporskifte.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.testkit.Proves;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What a partner tells of somebody, and the consent it may stand on, in the case. */
@InBrowser
class ToldByPartnersIT {
  private static final Town TOWN = Town.HELSINGOR;
  private static final String REFERENCE = "KF-7";

  private final Platform platform;

  ToldByPartnersIT(Karaf karaf, Browsers browsers) {
    platform = new Platform(karaf, browsers);
  }

  @Test
  @Proves("LAW-16")
  void a_need_the_prison_service_tells_of_becomes_a_task_of_the_case() {
    putPlanIntoCase();
    String id = Source.courseThat(ToldByPartnersIT::isNeeded).id(platform, TOWN, "signe");
    try (Screen signe = at("course", id)) {
      Locator needs = signe.buttons("need.meet");
      int told = needs.count();
      needs.first().click();
      assertThat(needs).hasCount(told - 1);
      signe.inspect("told/need");

      signe.open(platform.client().page("case").address(TOWN, id));
      signe.arriveAt("case");
      assertThat(
              signe
                  .page()
                  .locator(".s-tasks li")
                  .filter(new Locator.FilterOptions().setHasText("Tilbyd støtte til bolig")))
          .isVisible();
    }
  }

  @Test
  @Proves("LAW-09")
  void whose_reference_a_consent_has_is_chosen_and_stands_on_it() {
    String id = Source.at("cases?state=PLANNED", "/items/0/id").id(platform, TOWN, "signe");
    try (Screen signe = at("caseSharing", id)) {
      signe.buttons("consent").click();
      signe.choice("given.YOUNG_PERSON").check();
      signe.field("consent.to").fill("SSP");
      signe.field("consent.about").fill("At Kriminalforsorgen fortæller, hvordan det går.");
      assertThat(signe.choice("feed.prison-notice")).hasCount(0);
      signe.field("consent.reference").fill(REFERENCE);
      signe.choice("feed.prison-notice").check();
      signe.dialog("consent").locator("button[type=submit]").click();

      assertThat(signe.dialog("consent")).hasCount(0);
      assertThat(
              signe
                  .page()
                  .locator(".s-plain li")
                  .filter(new Locator.FilterOptions().setHasText(REFERENCE)))
          .containsText(signe.text("feed.prison-notice"));
      signe.inspect("told/consent");
    }
  }

  /** By the one click of triage. */
  private void putPlanIntoCase() {
    String line =
        Source.lineThat(
                "NEW", view -> view.at("/line/details/eventType").asText().equals("PLAN_READY"))
            .id(platform, TOWN, "tove");
    try (Screen tove = platform.screen(TOWN, "tove", Size.DESKTOP)) {
      tove.open(platform.client().page("inboxLine").address(TOWN, line));
      tove.arriveAt("inboxLine");
      String put = tove.text("notice.put");
      tove.page()
          .getByRole(
              AriaRole.BUTTON,
              new Page.GetByRoleOptions().setName(put.substring(0, put.indexOf('{'))))
          .click();
      assertThat(tove.heading("inbox.outcome.done")).isVisible();
    }
  }

  private static boolean isNeeded(JsonNode course) {
    return StreamSupport.stream(course.at("/release/domains").spliterator(), false)
        .anyMatch(domain -> domain.path("need").asText().equals("NEED"));
  }

  private Screen at(String page, String id) {
    Screen screen = platform.screen(TOWN, "signe", Size.DESKTOP);
    screen.open(platform.client().page(page).address(TOWN, id));
    screen.arriveAt(page);
    return screen;
  }
}
