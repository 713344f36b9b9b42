package dk.sporskifte.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dk.sporskifte.itest.support.Karaf;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each dialog that the client declares for a page. */
@InBrowser
class DialogsIT {
  private final Platform platform;

  DialogsIT(Karaf karaf, Browsers browsers) {
    platform = new Platform(karaf, browsers);
  }

  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("declared")
  void a_dialog_is_sound_and_gives_the_focus_back(String page, String dialog) {
    Opening opening = Opening.of(page, dialog);
    Visit visit = opening.visit();
    try (Screen screen = visit.begin(platform, opening.town(), Size.PHONE)) {
      visit.open(platform, opening.town(), screen);
      visit.arrive(screen);
      Locator button = screen.buttons(opening.button()).first();
      button.click();
      assertThat(screen.dialog(dialog)).isVisible();
      screen.settle();

      screen.inspectAtEachSize("dialog[open]", "dialogs/" + page + "-" + dialog);

      screen.page().keyboard().press("Escape");
      assertThat(screen.dialog(dialog)).hasCount(0);
      assertThat(button).isFocused();
    }
  }

  private static Stream<Arguments> declared() {
    return Client.built().pages().stream()
        .flatMap(page -> page.dialogs().stream().map(dialog -> Arguments.of(page.name(), dialog)));
  }
}
