package dk.sporskifte.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dk.sporskifte.itest.support.Karaf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The way in. */
@InBrowser
class LogInIT {
  private final Platform platform;

  LogInIT(Karaf karaf, Browsers browsers) {
    platform = new Platform(karaf, browsers);
  }

  @ParameterizedTest
  @EnumSource
  void a_caseworker_logs_in_and_meets_the_work_list(Size size) {
    try (Screen screen = platform.screen(size)) {
      screen.open("/");
      screen.field("login.municipality").selectOption(Town.HELSINGOR.key);
      screen.field("login.user").fill("signe");
      screen.field("login.password").fill(platform.users().password(Town.HELSINGOR, "signe"));
      screen.button("login.submit").click();

      screen.arriveAt("workList");
      assertThat(screen.heading("nav.worklist")).isVisible();
      screen.inspect("work-list");
    }
  }
}
