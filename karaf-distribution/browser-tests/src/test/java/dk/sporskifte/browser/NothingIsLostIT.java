package dk.sporskifte.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.model.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The dialogs that may lie over any page stand between somebody and the loss of typed work. */
@InBrowser
class NothingIsLostIT {
  private static final String AGAIN = "log-in-again";
  private static final String DISCARD = "discard";
  private static final String UNSENT = "unsent";
  private static final String TYPED = "Har ikke været i skole i en uge";

  private final Platform platform;

  NothingIsLostIT(Karaf karaf, Browsers browsers) {
    platform = new Platform(karaf, browsers);
  }

  @Test
  void every_dialog_that_may_lie_anywhere_is_met_here() {
    assertThat(platform.client().everywhere()).containsExactlyInAnyOrder(AGAIN, DISCARD, UNSENT);
  }

  @ParameterizedTest
  @EnumSource
  void what_was_typed_outlives_the_session_it_was_typed_in(Size size) {
    Person young = Young.aged(16);
    try (Screen screen = platform.screen(Town.KOGE, "signe", size)) {
      screen.open(platform.client().page("newConcern").address(Town.KOGE, ""));
      screen.arriveAt("newConcern");
      screen.field("person.given").fill(young.givenName());
      screen.field("person.family").fill(young.familyName());
      screen.field("person.cpr").fill(young.cpr().orElseThrow().value());
      screen.field("concerns.channel").selectOption("PHONE");
      screen.field("concerns.text").fill(TYPED);

      screen.context().clearCookies();
      screen.watch().expect(401);
      screen.button("concerns.raise").click();
      assertThat(screen.dialog(AGAIN)).isVisible();
      screen.inspect("everywhere/" + AGAIN);
      screen.field("login.user").fill("signe");
      screen.field("login.password").fill(platform.users().password(Town.KOGE, "signe"));
      screen.button("login.submit").click();

      screen.arriveAt("concern");
      assertThat(screen.page().getByText(TYPED)).isVisible();
    }
  }

  @ParameterizedTest
  @EnumSource
  void nobody_logs_out_of_what_is_not_sent_without_being_asked(Size size) {
    try (Screen screen = platform.screen(Town.KOGE, "anders", size)) {
      screen.open(platform.client().page("raise").address(Town.KOGE, ""));
      screen.arriveAt("raise");
      screen.field("raise.seen").fill(TYPED);
      UnsentConcernIT.awaitSealed(screen);

      screen.button("nav.logout").click();
      assertThat(screen.dialog(UNSENT)).isVisible();
      screen.inspect("everywhere/" + UNSENT);
      screen.button("unsent.stay").click();
      assertThat(screen.field("raise.seen")).hasValue(TYPED);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_dialog_is_not_left_with_typed_text_without_asking(Size size) {
    Opening opening = Opening.of("case", "notify");
    try (Screen screen = opening.visit().begin(platform, Town.HELSINGOR, size)) {
      opening.visit().open(platform, Town.HELSINGOR, screen);
      opening.visit().arrive(screen);
      screen.buttons(opening.button()).first().click();
      screen.field("notify.text").fill(TYPED);
      screen.page().keyboard().press("Escape");
      assertThat(screen.dialog(DISCARD)).isVisible();
      screen.inspect("everywhere/" + DISCARD);

      screen.button("discard.stay").click();
      assertThat(screen.field("notify.text")).hasValue(TYPED);
    }
  }
}
