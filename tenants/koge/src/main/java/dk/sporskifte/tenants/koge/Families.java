package dk.sporskifte.tenants.koge;

import static dk.sporskifte.tenants.koge.Document.says;

import dk.sporskifte.municipality.spi.Reach;
import dk.sporskifte.municipality.spi.Unit;
import java.util.List;
import java.util.Optional;

/** Den Fælles Indgang works with whole families; a case can be placed there. */
final class Families {
  static final String SHARED_ENTRY = "den-faelles-indgang";

  private Families() {}

  /** The document names no other unit, and no number of people that is enough. */
  static Reach reach() {
    return new Reach(
        List.of(
            new Unit(
                SHARED_ENTRY,
                "Den Fælles Indgang",
                Unit.Kind.OTHER,
                Optional.empty(),
                says(
                    "KOG-16",
                    "Den Fælles Indgangs tværgående samarbejde omkring udsatte familier"))),
        Optional.empty(),
        Optional.empty());
  }
}
