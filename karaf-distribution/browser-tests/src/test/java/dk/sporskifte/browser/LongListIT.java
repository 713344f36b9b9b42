package dk.sporskifte.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dk.sporskifte.itest.support.Karaf;
import org.junit.jupiter.api.Test;

/** A list that is longer than what is fetched at once. */
@InBrowser
class LongListIT {
  private final Platform platform;

  LongListIT(Karaf karaf, Browsers browsers) {
    platform = new Platform(karaf, browsers);
  }

  @Test
  void a_list_that_does_not_go_on_says_so_and_goes_on_when_asked_again() {
    try (Screen screen = platform.screen(Town.HELSINGOR, "signe", Size.PHONE)) {
      screen.open(platform.client().page("workList").address(Town.HELSINGOR, ""));
      screen.arriveAt("workList");
      screen.page().locator(".s-group .s-more button").last().click();
      screen.watch().expect(500);
      Answers failing = Answers.failing(screen, request -> request.url().contains("after="), 500);

      screen.button("more").click();
      assertThat(screen.state("error")).isVisible();
      screen.inspect("everywhere/more-fails");

      failing.letGo();
      screen.button("problem.again").click();
      assertThat(screen.state("error")).hasCount(0);
      assertThat(screen.button("more")).hasCount(0);
    }
  }
}
