package dk.sporskifte.tenants.koge;

import static dk.sporskifte.tenants.koge.Document.says;

import dk.sporskifte.municipality.spi.Counting;
import dk.sporskifte.municipality.spi.Indicator;
import dk.sporskifte.municipality.spi.Noun;
import dk.sporskifte.municipality.spi.Standing;
import dk.sporskifte.municipality.spi.Term;
import dk.sporskifte.municipality.spi.Term.Concept;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The model itself: a proposal until the day of its adoption is entered. */
final class Model {
  private Model() {}

  static Standing standing(Optional<LocalDate> adoptedOn) {
    return new Standing(
        adoptedOn,
        List.of(
            new Standing.Policy(
                "notat",
                "Notatet om SSP Køge 2015",
                Optional.empty(),
                Optional.empty(),
                says("KOG-21", "Læs hele notatet ved at downloade det herunder"))),
        "SSP Køge 2015 er ét forslag, samlet af to; det er foreslået, indtil vedtagelsen er"
            + " indført",
        says("C-KOG-01", "I nærværende notat præsenteres det nye forslag til organisationsmodel"));
  }

  static List<Term> terms() {
    return List.of(
        new Term(
            Concept.CASE,
            Noun.common("enkeltsag", "enkeltsagen", "enkeltsager", "enkeltsagerne"),
            says("KOG-08", "i sin nuværende form med enkeltsagskoordinering.")),
        new Term(
            Concept.MEETING,
            Noun.neuter(
                "møde i Mandagsgruppen",
                "mødet i Mandagsgruppen",
                "møder i Mandagsgruppen",
                "møderne i Mandagsgruppen"),
            MondayGroup.INDIVIDUAL_CASES));
  }

  static List<Indicator> indicators() {
    return List.of(
        new Indicator(
            "WORK_BY_AGE",
            "Generel forebyggelse og enkeltsager, under og over 18 år",
            Optional.of(Ssp.AGES),
            new Counting.WorkByAge(),
            Ssp.BOTH_KINDS),
        new Indicator(
            "OVER_18",
            "Antal unge over 18 år; små tal vises ikke",
            Optional.of(Ssp.OVER_18),
            new Counting.WorkByAge(),
            says(
                "KOG-22",
                "Antallet af unge over 18 år, som hører under SSP-arbejdet, vil være så få")));
  }
}
