package dk.sporskifte.example.data;

import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.municipality.spi.Programme;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.testkit.WaysOfWorking;
import java.util.List;

/** Korsbæk's way of working, another way. */
final class Ways {
  private Ways() {}

  static WayOfWorking until25() {
    WayOfWorking way = WaysOfWorking.small();
    return new WayOfWorking(
        way.code(),
        way.name(),
        way.version(),
        way.programmes().stream().map(Ways::until25).toList(),
        way.forums(),
        way.intake(),
        way.targetGroups(),
        way.questions(),
        way.challenges(),
        way.plan(),
        way.closingReasons(),
        List.copyOf(way.principles()));
  }

  private static Programme until25(Programme p) {
    return new Programme(
        p.id(),
        p.name(),
        AgeSpan.years(16, 25),
        p.participation(),
        p.forum(),
        p.entry(),
        p.onLeaving(),
        p.source());
  }
}
