package dk.sporskifte.browser;

import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.model.Person;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The README's tour, by the pages, from the police's list to an approved plan; one by one in a
 * town.
 */
@InBrowser
class TourIT {
  private static final int MINOR = 17;

  private final Karaf karaf;
  private final Platform platform;

  TourIT(Karaf karaf, Browsers browsers) {
    this.karaf = karaf;
    this.platform = new Platform(karaf, browsers);
  }

  @ResourceLock("HELSINGOR")
  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest(name = "{0}")
  @EnumSource
  void the_tour_is_walked_in_Helsingor(Size size) {
    walk(Town.HELSINGOR, size);
  }

  @ResourceLock("KOGE")
  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest(name = "{0}")
  @EnumSource
  void the_tour_is_walked_in_Koge(Size size) {
    walk(Town.KOGE, size);
  }

  private void walk(Town town, Size size) {
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
}
