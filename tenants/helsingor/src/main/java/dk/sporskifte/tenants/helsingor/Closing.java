package dk.sporskifte.tenants.helsingor;

import static dk.sporskifte.tenants.helsingor.Document.says;

import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.ClosingReason;
import java.util.List;

/** The document states two reasons; the technical ones are what life brings. */
final class Closing {
  private static final Source UNTIL =
      says(
          "HEL-41",
          "indtil indsatsen ikke længere er relevant, eller den unge ikke længere ønsker"
              + " tilknytning.");

  private Closing() {}

  static List<ClosingReason> reasons() {
    return List.of(
        new ClosingReason("NOT_RELEVANT", "Indsatsen er ikke længere relevant", false, UNTIL),
        new ClosingReason("WITHDRAWN", "Den unge ønsker ikke længere tilknytning", false, UNTIL),
        new ClosingReason("AGED_OUT", "Har forladt målgruppens alder", true, SspPlus.UNTIL_25),
        new ClosingReason("MOVED", "Flyttet til en anden kommune", true, UNTIL),
        new ClosingReason("DECEASED", "Afgået ved døden", true, UNTIL),
        new ClosingReason("ERROR", "Oprettet ved en fejl", true, UNTIL));
  }
}
