package dk.sporskifte.tenants.kobenhavn;

import static dk.sporskifte.tenants.kobenhavn.Document.says;

import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Condition;
import dk.sporskifte.municipality.spi.EntryWhen;
import dk.sporskifte.municipality.spi.LeavingRule;
import dk.sporskifte.municipality.spi.Programme;
import java.time.Period;

/** "Enkeltsagskoncept for den enkelte unge". */
final class Ssp {
  static final String ID = "ssp-enkeltsag";

  /** As worded: an 18-year-old is in (AGE-05). */
  static final AgeSpan AGES = AgeSpan.years(10, 19);

  static final Source CONCEPT =
      says(
          "KBH-08",
          "Enkeltsagskoncept for den enkelte unge i alderen 10-18 år der udviser bekymrende adfærd"
              + " eller begår kriminalitet");

  private static final Source AGE = says("AGE-05", "den enkelte unge i alderen 10-18 år");

  private Ssp() {}

  static Programme programme() {
    return Programme.of(ID, "SSP-enkeltsag", AGES, CONCEPT)
        .forum(Cases.COORDINATION)
        .entry(
            EntryWhen.holds(
                Condition.all(
                    new Condition.Aged(AGES, AGE),
                    Condition.any(Asked.WORRYING.yes(), Asked.CRIME.yes()))))
        .onLeaving(
            new LeavingRule(
                Period.ofMonths(6),
                "Den unge fylder snart 19 år og kan ikke længere være i SSP: overdrag til SSP+,"
                    + " eller afslut. (Varslet på 6 måneder er vores læsning.)",
                AGE))
        .build();
  }
}
