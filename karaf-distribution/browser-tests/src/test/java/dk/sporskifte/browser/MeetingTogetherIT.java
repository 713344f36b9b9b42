package dk.sporskifte.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dk.sporskifte.itest.support.Karaf;
import org.junit.jupiter.api.Test;

/** Two people run one meeting from two browsers, and nothing that either wrote is lost. */
@InBrowser
class MeetingTogetherIT {
  private static final Town TOWN = Town.KOGE;
  private static final String FIRST = "Skolen fortæller om fraværet.";
  private static final String SECOND = "Politiet foreslår en mentor.";
  private static final String LATER = "Mødet anbefaler en mentor.";

  private final Platform platform;

  MeetingTogetherIT(Karaf karaf, Browsers browsers) {
    platform = new Platform(karaf, browsers);
  }

  @Test
  void two_write_on_one_line_at_once_and_both_texts_stay() {
    String meeting = Source.meetingToCome().id(platform, TOWN, "signe");
    try (Screen signe = at(meeting, "signe");
        Screen lars = at(meeting, "lars")) {
      signe.buttons("minutes.write").first().click();
      lars.buttons("minutes.write").first().click();
      signe.field("minutes.text").fill(FIRST);
      lars.field("minutes.text").fill(SECOND);

      save(signe);
      assertThat(signe.dialog("write-minutes")).hasCount(0);

      lars.watch().expect(412);
      save(lars);
      Locator dialog = lars.dialog("write-minutes");
      assertThat(dialog).isVisible();
      assertThat(lars.field("minutes.text")).hasValue(SECOND);

      dialog
          .getByRole(
              AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(lars.text("problem.refresh")))
          .click();
      assertThat(dialog.getByText(lars.text("minutes.now"))).isVisible();
      assertThat(dialog.getByText(FIRST)).isVisible();
      assertThat(lars.field("minutes.text")).hasValue(SECOND);
      lars.inspect("together/second-writer");

      lars.field("minutes.text").fill(FIRST + " " + SECOND);
      save(lars);
      assertThat(lars.dialog("write-minutes")).hasCount(0);

      assertThat(signe.page().getByText(FIRST + " " + SECOND)).isVisible();
    }
  }

  @Test
  void what_one_records_the_other_sees_while_writing() {
    String meeting = Source.meetingToCome().id(platform, TOWN, "signe");
    try (Screen signe = at(meeting, "signe");
        Screen lars = at(meeting, "lars")) {
      lars.buttons("agenda.conclude").first().click();
      lars.field("agenda.outcome").fill(LATER);

      Locator word =
          signe
              .page()
              .locator("[data-page='meeting'] .s-presence")
              .first()
              .getByText(signe.text("presence.SENT_WORD"));
      word.click();
      assertThat(word).hasAttribute("aria-pressed", "true");

      assertThat(
              lars.page()
                  .locator("[data-page='meeting'] .s-presence")
                  .first()
                  .getByText(lars.text("presence.SENT_WORD")))
          .hasAttribute("aria-pressed", "true");
      assertThat(lars.field("agenda.outcome")).hasValue(LATER);
      save(lars);
      assertThat(lars.dialog("conclude")).hasCount(0);

      assertThat(signe.page().getByText(LATER).first()).isVisible();
      signe.inspect("together/first-writer");
    }
  }

  private static void save(Screen screen) {
    screen.button("save").click();
  }

  private Screen at(String meeting, String user) {
    Screen screen = platform.screen(TOWN, user, Size.DESKTOP);
    screen.open(platform.client().page("meeting").address(TOWN, meeting));
    screen.arriveAt("meeting");
    return screen;
  }
}
