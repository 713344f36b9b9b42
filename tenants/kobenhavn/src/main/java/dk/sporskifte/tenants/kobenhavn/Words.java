package dk.sporskifte.tenants.kobenhavn;

import static dk.sporskifte.tenants.kobenhavn.Document.says;

import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Indicator;
import dk.sporskifte.municipality.spi.Noun;
import dk.sporskifte.municipality.spi.Term;
import dk.sporskifte.municipality.spi.Term.Concept;
import java.util.List;
import java.util.Optional;

/** The document's own words, and the two goals it sets. */
final class Words {
  private static final Source GOALS =
      says(
          "KBH-02",
          "SSP's mål er at forebygge kriminalitet blandt børn og unge i alderen 10-18 år og"
              + " nedbringe antallet af unge i alderen 10-18 år, der begår alvorlig kriminalitet.");

  private Words() {}

  static List<Term> terms() {
    return List.of(
        new Term(
            Concept.CASE,
            Noun.common("enkeltsag", "enkeltsagen", "enkeltsager", "enkeltsagerne"),
            says("KBH-40", "indsatser på SSP-enkeltsager.")),
        new Term(
            Concept.WORKER,
            Noun.common(
                "SSP-medarbejder", "SSP-medarbejderen", "SSP-medarbejdere", "SSP-medarbejderne"),
            says("KBH-28", "SSP-medarbejderne laver kriminalpræventive aktiviteter")),
        new Term(
            Concept.COORDINATOR,
            Noun.common(
                "SSP-stabsansvarlig",
                "den SSP-stabsansvarlige",
                "SSP-stabsansvarlige",
                "de SSP-stabsansvarlige"),
            says("KBH-39", "En sekretær og en SSP-stabsansvarlig faciliterer sagsbehandlingen.")),
        new Term(
            Concept.STRATEGY,
            Noun.common("strategi", "strategien", "strategier", "strategierne"),
            says("KBH-16", "Bestyrelsen udarbejder løbende strategi for SSP København")));
  }

  static List<Indicator> indicators() {
    return List.of(
        new Indicator("PREVENTED", "Kriminalitet blandt børn og unge", Optional.of(Ssp.AGES), GOALS)
            .counting(Asked.CRIME.question()),
        new Indicator(
                "SERIOUS_CRIME",
                "Antal unge, der begår alvorlig kriminalitet",
                Optional.of(Ssp.AGES),
                GOALS)
            .counting(Asked.SERIOUS.question()));
  }
}
