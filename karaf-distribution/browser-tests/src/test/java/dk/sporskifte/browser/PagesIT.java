package dk.sporskifte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.itest.support.Karaf;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each page of the client, in both municipalities, at both sizes, in both languages. */
@InBrowser
class PagesIT {
  private final Platform platform;

  PagesIT(Karaf karaf, Browsers browsers) {
    platform = new Platform(karaf, browsers);
    for (Town town : Town.values()) {
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
  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("everywhere")
  void a_page_is_sound(Visit visit, Town town, Size size) {
    look(visit, town, size, Language.DANISH, town.key + "/");
  }

  @Execution(ExecutionMode.CONCURRENT)
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

  private static Stream<Arguments> everywhere() {
    return Stream.concat(
        Visits.all()
            .flatMap(
                visit ->
                    Stream.of(
                        Arguments.of(visit, Town.HELSINGOR, Size.DESKTOP),
                        Arguments.of(visit, Town.HELSINGOR, Size.PHONE))),
        inAnotherTown());
  }

  /** Its pages are the same ones with other words in them; the tour meets them at a desk. */
  private static Stream<Arguments> inAnotherTown() {
    return Visits.all()
        .filter(visit -> visit.name().equals(Visits.first(visit.page()).name()))
        .filter(visit -> visit.towns().contains(Town.KOGE))
        .map(visit -> Arguments.of(visit, Town.KOGE, Size.PHONE));
  }
}
