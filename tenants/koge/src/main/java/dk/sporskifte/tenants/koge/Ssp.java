package dk.sporskifte.tenants.koge;

import static dk.sporskifte.tenants.koge.Document.says;

import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.LeavingRule;
import dk.sporskifte.municipality.spi.Participation;
import dk.sporskifte.municipality.spi.Programme;
import java.time.Period;

/** The one programme: children and young people until they turn 23 (AGE-04). */
final class Ssp {
  static final String ID = "ssp";
  static final AgeSpan AGES = AgeSpan.years(0, 23);

  static final Source NO_LINE_AT_18 =
      says("KOG-01", "indsats for børn og unge – uden skel ved det 18. år.");
  static final Source UNTIL_23 =
      says(
          "KOG-02",
          "Der sker en udvidelse af målgruppen for SSP Køge, således at gruppen fremover favner"
              + " unge op til det fyldte 23. år.");

  private Ssp() {}

  static Programme programme() {
    return new Programme(
        ID,
        "SSP Køge",
        AGES,
        new Participation.NotStated("Dokumentet nævner ikke vilkår for at deltage; lovens gælder"),
        MondayGroup.ID,
        new SspEntry(),
        new LeavingRule(
            Period.ofMonths(6),
            "Den unge fylder snart 23 år og forlader målgruppen: aftal afslutning eller"
                + " overdragelse, intet sker af sig selv. (Varslet på 6 måneder er vores læsning.)",
            UNTIL_23),
        NO_LINE_AT_18);
  }
}
