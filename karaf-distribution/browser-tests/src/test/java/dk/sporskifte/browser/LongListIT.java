package dk.sporskifte.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dk.sporskifte.itest.support.Karaf;
import java.util.regex.Pattern;
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

  @Test
  void a_search_asks_the_platform_and_keeps_what_was_typed_out_of_the_address() {
    try (Screen screen = platform.screen(Town.HELSINGOR, "signe", Size.PHONE)) {
      screen.open(platform.client().page("cases").address(Town.HELSINGOR, ""));
      screen.arriveAt("cases");
      Locator field = screen.page().getByRole(AriaRole.SEARCHBOX);
      String name = screen.page().locator("th[scope=row] a").first().innerText();

      field.fill(name.substring(0, 3).toUpperCase());
      assertThat(screen.page().locator("th[scope=row] a").first()).isVisible();
      field.fill("zzz");
      assertThat(screen.state("empty")).isVisible();
      assertThat(screen.page().getByRole(AriaRole.STATUS).filter(saying("0"))).isVisible();
      assertThat(screen.page()).not().hasURL(Pattern.compile("zzz"));
      screen.inspect("cases/nothing-found");

      screen.button("search.clear").click();
      assertThat(screen.state("empty")).hasCount(0);
      assertThat(field).hasValue("");
    }
  }

  private static Locator.FilterOptions saying(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
