package ${package};

import static ${package}.Document.says;

import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.ClosingReason;
import java.util.List;

/** Why a case may be closed; technical ones stand in no document, life brings them. */
final class Closing {
  private static final Source ENDED =
      says("OWN-12", "Indsatsen slutter, når den ikke er relevant mere, eller den unge ikke ønsker den.");

  private Closing() {}

  static List<ClosingReason> reasons() {
    return List.of(
        new ClosingReason("NOT_RELEVANT", "Ikke relevant mere", false, ENDED),
        new ClosingReason("WITHDRAWN", "Den unge ønsker det ikke mere", false, ENDED),
        new ClosingReason("AGED_OUT", "Er fyldt 18 år", true, Ssp.FOR_WHOM),
        new ClosingReason("MOVED", "Flyttet til en anden kommune", true, ENDED),
        new ClosingReason("DECEASED", "Afgået ved døden", true, ENDED),
        new ClosingReason("ERROR", "Oprettet ved en fejl", true, ENDED));
  }
}
