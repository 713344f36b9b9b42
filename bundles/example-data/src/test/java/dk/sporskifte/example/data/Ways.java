package dk.sporskifte.example.data;

import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.municipality.spi.Programme;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.testkit.WaysOfWorking;

/** Korsbæk's way of working, another way. */
final class Ways {
  private Ways() {}

  static WayOfWorking until25() {
    WayOfWorking way = WaysOfWorking.small();
    return way.toBuilder()
        .programmes(way.programmes().stream().map(Ways::until25).toList())
        .build();
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
