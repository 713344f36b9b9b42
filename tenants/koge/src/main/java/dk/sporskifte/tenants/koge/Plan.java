package dk.sporskifte.tenants.koge;

import static dk.sporskifte.tenants.koge.Document.says;

import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.PlanRules;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** The document names no plan; its domains are those Den Fælles Indgang works with. */
final class Plan {
  private static final Source DOMAINS =
      says("KOG-17", "familiens sociale, økonomiske og sundhedsmæssige tilstand.");

  private Plan() {}

  static PlanRules rules() {
    return new PlanRules(
        List.of(
            new Choice("SOCIAL", "Sociale forhold", false, DOMAINS),
            new Choice("FINANCIAL", "Økonomi", false, DOMAINS),
            new Choice("HEALTH", "Sundhed", true, DOMAINS)),
        Optional.empty(),
        Period.ofMonths(3),
        "Opfølgning; dokumentet nævner hverken plan eller opfølgning, så intervallet er vores"
            + " læsning",
        MondayGroup.INDIVIDUAL_CASES);
  }
}
