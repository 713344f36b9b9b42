package dk.sporskifte.tenants.koge;

import static dk.sporskifte.tenants.koge.Document.says;

import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Condition;
import dk.sporskifte.municipality.spi.EntryWhen;
import dk.sporskifte.municipality.spi.InterventionType;
import dk.sporskifte.municipality.spi.InterventionType.Scope;
import dk.sporskifte.municipality.spi.LeavingRule;
import dk.sporskifte.municipality.spi.Programme;
import dk.sporskifte.municipality.spi.Proposal.Reason;
import java.time.Period;
import java.util.List;
import java.util.Optional;

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

  static final Source BOTH_KINDS =
      says(
          "KOG-03",
          "Der foregår såvel generel forebyggelse som enkeltsagsbehandling for både gruppen under"
              + " og over 18 år.");

  /** Those in it who are adults to the law. */
  static final AgeSpan OVER_18 = AgeSpan.years(18, 23);

  private Ssp() {}

  static Programme programme() {
    return Programme.of(ID, "SSP Køge", AGES, NO_LINE_AT_18)
        .forum(MondayGroup.ID)
        .entry(
            EntryWhen.holds(new Condition.Aged(AGES, UNTIL_23))
                .weighing(
                    new Reason(
                        "Dokumentet nævner ingen andre betingelser end alderen: vurdér, om den unge"
                            + " skal med",
                        BOTH_KINDS)))
        .onLeaving(
            new LeavingRule(
                Period.ofMonths(6),
                "Den unge fylder snart 23 år og forlader målgruppen: aftal afslutning eller"
                    + " overdragelse, intet sker af sig selv. (Varslet på 6 måneder er vores"
                    + " læsning.)",
                UNTIL_23))
        .build();
  }

  /** Both kinds of work, each for all ages. */
  static List<InterventionType> interventions() {
    return List.of(
        new InterventionType(
            "INDIVIDUAL",
            "Enkeltsagsbehandling, under og over 18 år",
            Scope.INDIVIDUAL,
            Optional.of(AGES),
            Optional.of(ID),
            BOTH_KINDS),
        new InterventionType(
            "GENERAL",
            "Generel forebyggelse, under og over 18 år",
            Scope.GENERAL,
            Optional.of(AGES),
            Optional.empty(),
            BOTH_KINDS));
  }
}
