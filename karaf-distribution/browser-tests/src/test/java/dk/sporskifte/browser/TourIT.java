package dk.sporskifte.browser;

import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.model.Person;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The README's tour, by the pages, from the police's list to an approved plan. */
@InBrowser
class TourIT {
  private static final int MINOR = 17;

  private final Karaf karaf;
  private final Platform platform;

  TourIT(Karaf karaf, Chromium chromium) {
    this.karaf = karaf;
    this.platform = new Platform(karaf, chromium);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everywhere")
  void the_tour_is_walked(Town town, Size size) {
    Person young = Young.aged(MINOR);
    new PoliceDistrict(karaf, town).drop(young);
    Tour tour = new Tour(platform, town, size, young);
    tour.triage();
    tour.refer();
    tour.assess();
    tour.prepareMeeting();
    tour.agreeAndAdmit();
    tour.plan();
    tour.lookIntoTheRules();
  }

  private static Stream<Arguments> everywhere() {
    return Stream.of(Town.values())
        .flatMap(town -> Stream.of(Size.values()).map(size -> Arguments.of(town, size)));
  }
}
