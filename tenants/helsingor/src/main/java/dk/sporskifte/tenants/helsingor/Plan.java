package dk.sporskifte.tenants.helsingor;

import static dk.sporskifte.tenants.helsingor.Document.says;

import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.PlanRules;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** The individual action plan. */
final class Plan {
  private static final String WAY_OUT =
      "Med fokus på uddannelse og job koordinerer SSP+ på tværs af centrene, en individuel og"
          + " helhedsorienteret indsats for den enkelte unge.";

  private Plan() {}

  static PlanRules rules() {
    return new PlanRules(
        List.of(
            new Choice("EDUCATION", "Uddannelse", false, says("HEL-18", WAY_OUT)),
            new Choice("JOB", "Job", false, says("HEL-18", WAY_OUT)),
            new Choice(
                "HOUSING",
                "Bolig",
                false,
                says("HEL-14", "i forhold til job, uddannelse og bolig.")),
            new Choice("INCOME", "Lovlig indtægt", false, says("HEL-08", "lovlige indtægter")),
            new Choice(
                "TRANSITION",
                "Overgang til voksensystemet",
                false,
                says("HEL-15", "udfordringer ved overgangen til voksensystemet ved det 18. år.")),
            new Choice("SUBSTANCE_USE", "Misbrug", true, says("HEL-17", "misbrugsproblemer"))),
        Optional.of(
            says(
                "HEL-40",
                "Ud fra den unges egne ønsker og behov lægges en handleplan for, hvordan der bedst"
                    + " kan støttes.")),
        Period.ofMonths(3),
        "Løbende opfølgning; dokumentet nævner ikke hvor ofte, så intervallet er vores læsning",
        says("HEL-41", "Løbende opfølgning i SSP+ sikrer, at aftaler og planer holdes i gang"));
  }
}
