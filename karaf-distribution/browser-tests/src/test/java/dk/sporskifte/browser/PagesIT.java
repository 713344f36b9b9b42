package dk.sporskifte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.testkit.Proves;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each page of the client, in both municipalities, at both sizes, in both languages. */
@InBrowser
class PagesIT {
  private final Platform platform;

  PagesIT(Karaf karaf, Browsers browsers) {
    platform = new Platform(karaf, browsers);
    for (Town town : Town.STARTED) {
      new PoliceDistrict(karaf, town).drop();
    }
    new LaidModels(karaf).lay();
  }

  @Test
  void somebody_goes_to_every_page() {
    assertThat(Visits.all().map(Visit::page).distinct())
        .containsExactlyInAnyOrderElementsOf(
            platform.client().pages().stream().map(ClientPage::name).toList());
  }

  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest(name = "{0}")
  @MethodSource("dk.sporskifte.browser.Visits#all")
  @Proves("LAW-30")
  void a_page_is_sound(Visit visit) {
    try (Screen screen = visit.begin(platform, visit.town(), Size.PHONE)) {
      go(visit, visit.town(), screen);
      screen.inspectAtEachSize("html", visit.town().key + "/" + visit.name());
    }
  }

  /** Its pages are the same ones with other words in them; the tour meets them at a desk. */
  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest(name = "{0}")
  @MethodSource("inAnotherTown")
  void a_page_is_sound_in_another_town(Visit visit) {
    try (Screen screen = visit.begin(platform, Town.KOGE, Size.PHONE)) {
      go(visit, Town.KOGE, screen);
      screen.inspect("koge/" + visit.name());
    }
  }

  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest(name = "{0}")
  @MethodSource("dk.sporskifte.browser.Visits#all")
  void a_page_is_sound_in_English(Visit visit) {
    try (Screen screen = visit.begin(platform, visit.town(), Size.PHONE)) {
      screen.speak(Language.ENGLISH);
      go(visit, visit.town(), screen);
      screen.inspectAtEachSize("html", "english/" + visit.name());
    }
  }

  private void go(Visit visit, Town town, Screen screen) {
    visit.open(platform, town, screen);
    visit.arrive(screen);
  }

  private static Stream<Visit> inAnotherTown() {
    return Visits.all()
        .filter(visit -> visit.name().equals(Visits.first(visit.page()).name()))
        .filter(visit -> visit.towns().contains(Town.KOGE));
  }
}
