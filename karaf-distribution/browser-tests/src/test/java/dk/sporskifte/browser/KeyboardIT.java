package dk.sporskifte.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dk.sporskifte.itest.support.Karaf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A day's work with the keys alone, the focus in sight at every stop. */
@InBrowser
class KeyboardIT {
  /** More than any page has; who gets there is caught in a circle. */
  private static final int STOPS = 200;

  private static final String IN_SIGHT =
      """
      () => {
        const at = document.activeElement, style = getComputedStyle(at), box = at.getBoundingClientRect();
        const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
        return ring && box.width > 0 && box.height > 0 && box.right > 0 && box.bottom > 0
          ? '' : at.outerHTML.slice(0, 200);
      }""";

  private final Platform platform;

  KeyboardIT(Karaf karaf, Browsers browsers) {
    platform = new Platform(karaf, browsers);
  }

  @ParameterizedTest
  @EnumSource(names = {"HELSINGOR", "KOGE"})
  void a_caseworker_needs_no_mouse(Town town) {
    try (Screen screen = platform.screen(Size.DESKTOP)) {
      screen.open("/");
      screen.settle();
      logIn(screen, town);
      skipToTheContent(screen);
      openCaseFromList(screen);
      openAndLeaveDialog(screen);
      goToMeeting(screen);
      screen.inspect("keyboard/" + town.key);
    }
  }

  private void logIn(Screen screen, Town town) {
    choose(screen, town);
    tabTo(screen, screen.field("login.user"));
    screen.page().keyboard().type("signe");
    tabTo(screen, screen.field("login.password"));
    screen.page().keyboard().type(platform.users().password(town, "signe"));
    screen.page().keyboard().press("Enter");
    screen.arriveAt("workList");
  }

  /** Letter by letter another municipality that begins alike could be in the way. */
  private static void choose(Screen screen, Town town) {
    Locator municipality = screen.field("login.municipality");
    tabTo(screen, municipality);
    int offered = municipality.locator("option").count();
    for (int press = 0; press < offered && !chosen(municipality, town); press++) {
      screen.page().keyboard().press("ArrowDown");
    }
    assertThat(municipality).hasValue(town.key);
  }

  private static boolean chosen(Locator municipality, Town town) {
    return municipality.inputValue().equals(town.key);
  }

  private static void skipToTheContent(Screen screen) {
    screen.page().reload();
    screen.arriveAt("workList");
    screen.page().keyboard().press("Tab");
    assertThat(screen.link("nav.skip")).isFocused();
    inSight(screen);
    screen.page().keyboard().press("Enter");
    assertThat(screen.page().locator("main")).isFocused();
  }

  private static void openCaseFromList(Screen screen) {
    tabTo(screen, screen.page().locator("main a[href*='/sager/']").first());
    screen.page().keyboard().press("Enter");
    screen.arriveAt("case");
    assertThat(screen.page().locator("h1")).isFocused();
  }

  private static void openAndLeaveDialog(Screen screen) {
    Locator opener = screen.button("case.put-on-agenda");
    tabTo(screen, opener);
    screen.page().keyboard().press("Enter");
    Locator dialog = screen.dialog("put-on-agenda");
    assertThat(dialog).isVisible();
    screen.settle();
    for (int stop = 0; stop < 2; stop++) {
      screen.page().keyboard().press("Tab");
      assertThat(dialog.locator(":focus")).hasCount(1);
      inSight(screen);
    }
    screen.page().keyboard().press("Escape");
    assertThat(dialog).hasCount(0);
    assertThat(opener).isFocused();
  }

  private static void goToMeeting(Screen screen) {
    Locator meetings = screen.link("nav.meetings");
    for (int stop = 0; stop < STOPS && !isAt(meetings); stop++) {
      screen.page().keyboard().press("Shift+Tab");
      inSight(screen);
    }
    assertThat(meetings).isFocused();
    screen.page().keyboard().press("Enter");
    screen.arriveAt("meetings");
    tabTo(screen, screen.page().locator("main a[href*='/moeder/']").first());
    screen.page().keyboard().press("Enter");
    screen.arriveAt("meeting");
    assertThat(screen.page().locator("h1")).isFocused();
  }

  private static void tabTo(Screen screen, Locator target) {
    for (int stop = 0; stop < STOPS && !isAt(target); stop++) {
      screen.page().keyboard().press("Tab");
      inSight(screen);
    }
    assertThat(target).isFocused();
  }

  private static boolean isAt(Locator target) {
    return (Boolean) target.evaluate("e => e === document.activeElement");
  }

  private static void inSight(Screen screen) {
    assertThat((String) screen.page().evaluate(IN_SIGHT)).as("focus out of sight at").isEmpty();
  }
}
