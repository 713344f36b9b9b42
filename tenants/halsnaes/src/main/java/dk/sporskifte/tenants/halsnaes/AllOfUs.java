package dk.sporskifte.tenants.halsnaes;

import static dk.sporskifte.tenants.halsnaes.Document.says;

import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Guidance;
import dk.sporskifte.municipality.spi.Organisation;
import dk.sporskifte.municipality.spi.Organisation.Area;
import dk.sporskifte.municipality.spi.Organisation.UnitType;
import dk.sporskifte.municipality.spi.Sparring;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** "SSP er os allesammen": nearly a thousand employees in units of six types and two areas. */
final class AllOfUs {
  private static final Source UNITS =
      says(
          "HAL-06",
          "ansat i kommunens skoler, daginstitutioner, SFOer og klubber, Familieafdeling, PPR,"
              + " Sundhedspleje osv.");
  private static final Source AREAS =
      says(
          "HAL-07",
          "Alle ledere og medarbejdere ansat i “Børn, Unge og Læring” og i “Social Service og"
              + " Familier” er en naturlig del af og har et ansvar for SSP samarbejdet");
  private static final Source ONE_DOOR =
      says("HAL-16", "Den ansatte skal have 1 tydelig og hurtig dør til sparring.");
  private static final Source EXPECTED =
      says(
          "HAL-15",
          "Det er nødvendigt, at alle ledere og medarbejdere i Halsnæs ved, hvad der forventes af"
              + " dem, hvad der skal gøres, og hvor de kan henvende sig for at få sparring.");

  static final String SCHOOL = "skole";

  private AllOfUs() {}

  static Organisation organisation() {
    return new Organisation(
        List.of(
            type(SCHOOL, "Skole"),
            type("daginstitution", "Daginstitution"),
            type("sfo-klub", "SFO og klub"),
            type("familieafdeling", "Familieafdelingen"),
            type("ppr", "PPR"),
            type("sundhedspleje", "Sundhedsplejen")),
        List.of(
            new Area("boern-unge-laering", "Børn, Unge og Læring", AREAS),
            new Area("social-familier", "Social Service og Familier", AREAS)),
        Optional.of(LocalUnit.ID),
        new Sparring(
            Period.ofDays(3),
            "Hver ansat har én dør til sparring; svares der ikke inden 3 dage, går spørgsmålet til"
                + " lederen (3 dage er vores læsning af hurtig, så en weekend kan være imellem)",
            ONE_DOOR),
        new Guidance(
            Documents.GUIDANCE_ID,
            Documents.AUDIENCE,
            Documents.STRATEGY_ID,
            Documents.IN_FORCE,
            "Hver funktion har én gældende vejledning; strategien binder alle, og hver læser"
                + " kvitterer for hver udgave",
            EXPECTED));
  }

  private static UnitType type(String id, String name) {
    return new UnitType(id, name, UNITS);
  }
}
