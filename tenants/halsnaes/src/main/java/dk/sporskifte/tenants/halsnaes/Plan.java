package dk.sporskifte.tenants.halsnaes;

import static dk.sporskifte.tenants.halsnaes.Document.says;

import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.ClosingReason;
import dk.sporskifte.municipality.spi.PlanRules;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** The five arenas of a child's life; the child's own words come first. */
final class Plan {
  private static final Source ARENAS =
      says(
          "HAL-18",
          "oplever sammenhæng på tværs af dagtilbud, skole, klub, fritidsaktiviteter og"
              + " familieliv.");
  static final Source CHILDS_VOICE =
      says("HAL-03", "Vi lytter til børnenes stemme, fordi det er ægte og autentisk.");

  private static final Source TOGETHER =
      says("HAL-44", "løser opståede problemer sammen med og tæt på børnene og deres netværk.");

  private Plan() {}

  static PlanRules rules() {
    return new PlanRules(
        List.of(
            new Choice("DAY_CARE", "Dagtilbud", false, ARENAS),
            new Choice("SCHOOL", "Skole", false, ARENAS),
            new Choice("CLUB", "Klub", false, ARENAS),
            new Choice("LEISURE", "Fritidsaktiviteter", false, ARENAS),
            new Choice("FAMILY", "Familieliv", false, ARENAS)),
        Optional.of(CHILDS_VOICE),
        Period.ofMonths(3),
        "Opfølgning; dokumentet nævner ikke hvor ofte, så intervallet er vores læsning",
        TOGETHER);
  }

  /** The document states none; all are technical. */
  static List<ClosingReason> closingReasons() {
    return List.of(
        new ClosingReason("NOT_RELEVANT", "Problemet er løst", true, TOGETHER),
        new ClosingReason(
            "WITHDRAWN", "Barnet, den unge eller familien ønsker det ikke mere", true, TOGETHER),
        new ClosingReason("AGED_OUT", "Har forladt målgruppens alder", true, TOGETHER),
        new ClosingReason("MOVED", "Flyttet til en anden kommune", true, TOGETHER),
        new ClosingReason("DECEASED", "Afgået ved døden", true, TOGETHER),
        new ClosingReason("ERROR", "Oprettet ved en fejl", true, TOGETHER));
  }
}
