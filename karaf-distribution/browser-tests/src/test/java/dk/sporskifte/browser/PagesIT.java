package dk.sporskifte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.itest.support.Karaf;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each page of the client, in both municipalities, at both sizes, in both languages. */
@InBrowser
class PagesIT {
  private final Platform platform;

  PagesIT(Karaf karaf, Chromium chromium) {
    platform = new Platform(karaf, chromium);
    for (Town town : Town.values()) {
      new PoliceDistrict(karaf, town).drop();
    }
  }

  @Test
  void somebody_goes_to_every_page() {
    assertThat(Visits.all().map(Visit::page).distinct())
        .containsExactlyInAnyOrderElementsOf(
            platform.client().pages().stream().map(ClientPage::name).toList());
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("everywhere")
  void a_page_is_sound(Visit visit, Town town, Size size) {
    look(visit, town, size, Language.DANISH, town.key + "/");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dk.sporskifte.browser.Visits#all")
  void a_page_is_sound_in_English(Visit visit) {
    look(visit, Town.HELSINGOR, Size.DESKTOP, Language.ENGLISH, "english/");
  }

  private void look(Visit visit, Town town, Size size, Language language, String folder) {
    try (Screen screen = visit.begin(platform, town, size)) {
      screen.speak(language);
      visit.open(platform, town, screen);
      visit.arrive(screen);
      screen.inspect(folder + visit.name());
    }
  }

  /** Køge's pages are the same ones; the tour meets them at a desk as well. */
  private static Stream<Arguments> everywhere() {
    return Visits.all()
        .flatMap(
            visit ->
                Stream.of(
                    Arguments.of(visit, Town.HELSINGOR, Size.DESKTOP),
                    Arguments.of(visit, Town.HELSINGOR, Size.PHONE),
                    Arguments.of(visit, Town.KOGE, Size.PHONE)));
  }
}
