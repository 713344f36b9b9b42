package dk.sporskifte.tenants.kobenhavn;

import static dk.sporskifte.tenants.kobenhavn.Document.says;

import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.ClosingReason;
import dk.sporskifte.municipality.spi.PlanRules;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** The action plan; the document names what is done, not how often it is looked at. */
final class Plan {
  private static final Source PLANS =
      says("KBH-36", "SSP+ gruppen udarbejder og gennemfører individorienterede handleplaner.");
  private static final Source AT_HOME =
      says("KBH-28", "hjemmebesøg/involvering af forældre og hjælp til fritidsjob.");
  private static final Source OUT = says("KBH-04", "for at komme ud af kriminalitet.");

  private Plan() {}

  static PlanRules rules() {
    return new PlanRules(
        List.of(
            new Choice("FAMILY", "Familie", false, AT_HOME),
            new Choice("JOB", "Arbejde og fritidsjob", false, AT_HOME),
            new Choice(
                "LEISURE",
                "Fritid",
                false,
                says("KBH-29", "knytte de unge til de lokale fritidstilbud")),
            new Choice(
                "EDUCATION",
                "Uddannelse",
                false,
                says("KBH-35", "vejledere fra Ungdommens Uddannelsesvejledning"))),
        Optional.empty(),
        Period.ofMonths(3),
        "Opfølgning på handleplanen; dokumentet nævner ikke hvor ofte, så intervallet er vores"
            + " læsning",
        PLANS);
  }

  /** The document states none; all are technical. */
  static List<ClosingReason> closingReasons() {
    return List.of(
        new ClosingReason("NOT_RELEVANT", "Er kommet ud af kriminalitet", true, OUT),
        new ClosingReason("WITHDRAWN", "Den unge ønsker det ikke mere", true, OUT),
        new ClosingReason("AGED_OUT", "Har forladt målgruppens alder", true, SspPlus.INDIVIDUAL),
        new ClosingReason("MOVED", "Flyttet til en anden kommune", true, OUT),
        new ClosingReason("DECEASED", "Afgået ved døden", true, OUT),
        new ClosingReason("ERROR", "Oprettet ved en fejl", true, OUT));
  }
}
