package dk.sporskifte.casework.korsbaek;

import dk.sporskifte.municipality.spi.Transition;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** The 18th birthday, as in Helsingør and Køge, and a change of school. */
final class TransitionsOfKorsbaek {
  private TransitionsOfKorsbaek() {}

  static List<Transition> all() {
    return List.of(comingOfAge(), changingSchool());
  }

  private static Transition comingOfAge() {
    return new Transition(
        "fylder-18",
        "Fylder 18",
        new Transition.AtAge(Period.ofYears(18)),
        List.of(),
        Optional.of(new Transition.Responsible("Børn og Unge", "Job og Uddannelse")),
        List.of(
            step("hvem", Period.ofMonths(-6), "Aftal, hvem der tager over"),
            step("samtykke", Period.ofMonths(-3), "Forbered eget samtykke"),
            step("aftale", Period.ZERO, "Lav ny aftale"),
            step("tjek", Period.ofDays(1), "Tjek")),
        List.of(need("bolig", "Bolig"), need("job", "Job")),
        WayOfKorsbaek.says("HEL-15", "overgangen til voksensystemet"));
  }

  private static Transition changingSchool() {
    return new Transition(
        "skoleskift",
        "Skoleskift",
        new Transition.OnEvent("når den unge skifter skole"),
        List.of(),
        Optional.empty(),
        List.of(step("overlevering", Period.ofWeeks(-2), "Aftal overlevering")),
        List.of(need("kontakt", "En kontaktlærer")),
        WayOfKorsbaek.says("KOG-13", "ingen huller"));
  }

  private static Transition.Step step(String id, Period offset, String text) {
    return new Transition.Step(id, offset, text, WayOfKorsbaek.says("HEL-15", "overgangen"));
  }

  private static Transition.Need need(String id, String text) {
    return new Transition.Need(id, text, WayOfKorsbaek.says("KOG-13", "ingen huller"));
  }
}
