package dk.sporskifte.tenants.gladsaxe;

import static dk.sporskifte.tenants.gladsaxe.Document.says;

import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.ClosingReason;
import dk.sporskifte.municipality.spi.PlanRules;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** The document names the emergency plan and no other; these are the aims it states. */
final class Plan {
  private Plan() {}

  static PlanRules rules() {
    return new PlanRules(
        List.of(
            new Choice(
                "CALM_AND_SAFETY",
                "Ro og tryghed",
                false,
                says(
                    "X003-13", "for hurtigst muligt at få genskabt ro og tryghed i lokalmiljøet.")),
            new Choice(
                "NO_REPETITION",
                "Ingen gentagelse eller eskalering",
                false,
                says("X003-09", "med henblik på at forebygge gentagelser eller eskalering.")),
            new Choice(
                "ACTORS",
                "Relevante aktører i spil",
                false,
                says("X003-06", "sikrer konsulenten at relevante aktører sættes i spil."))),
        Optional.empty(),
        Period.ofMonths(1),
        "Opfølgning; dokumentet nævner ikke hvor ofte, så intervallet er vores læsning",
        says("X003-09", "med henblik på at forebygge gentagelser eller eskalering."));
  }

  /** The document states none; all are technical. */
  static List<ClosingReason> closingReasons() {
    return List.of(
        new ClosingReason("NOT_RELEVANT", "Risikoadfærden er ophørt", true, Concern.RISK),
        new ClosingReason("WITHDRAWN", "Den unge ønsker det ikke mere", true, Concern.RISK),
        new ClosingReason("AGED_OUT", "Har forladt målgruppens alder", true, Concern.RISK),
        new ClosingReason("MOVED", "Flyttet til en anden kommune", true, Concern.RISK),
        new ClosingReason("DECEASED", "Afgået ved døden", true, Concern.RISK),
        new ClosingReason("ERROR", "Oprettet ved en fejl", true, Concern.RISK));
  }
}
