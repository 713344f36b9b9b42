package dk.sporskifte.tenants.koge;

import static dk.sporskifte.tenants.koge.Document.says;

import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Transition;
import dk.sporskifte.municipality.spi.Transition.AtAge;
import dk.sporskifte.municipality.spi.Transition.Need;
import dk.sporskifte.municipality.spi.Transition.OnEvent;
import dk.sporskifte.municipality.spi.Transition.Step;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * "Huller" shall not open in transitions. The document names the 18th birthday as an example; the
 * other occasions, the steps and the needs are our reading, and the rulebook says so.
 */
final class Transitions {
  private static final Source NO_HOLES =
      says("KOG-13", "hvor de unge ikke oplever ”huller” i indsatsen i forbindelse med overgange");

  private Transitions() {}

  static List<Transition> all() {
    return List.of(comingOfAge(), turning23(), changingSchool(), moving());
  }

  /** One unit before and after (KOG-01, KOG-04), so nobody hands over; what changes is consent. */
  private static Transition comingOfAge() {
    return transition(
        "fylder-18",
        "Den unge fylder 18 år",
        new AtAge(Period.ofYears(18)),
        List.of(
            step(
                "hvem-goer-hvad",
                Period.ofMonths(-6),
                "Aftal i Mandagsgruppen, hvem der gør hvad efter det fyldte 18. år"),
            step(
                "samtykke",
                Period.ofMonths(-3),
                "Gennemgå aftaler og samtykker: den unge bestemmer selv fra det fyldte 18. år"),
            step("ny-aftale", Period.ZERO, "Lav aftalerne med den unge selv; sagen er den samme"),
            step(
                "tjek",
                Period.ofWeeks(1),
                "Tjek, at hvert behov har en ejer, og at ingen af aftalerne er faldet bort")),
        List.of(
            need("bolig", "Et sted at bo"),
            need("forsoergelse", "Forsørgelse"),
            need("uddannelse", "Skole, uddannelse eller job"),
            need("behandling", "Behandling, der ikke må stoppe"),
            need("voksen", "En voksen, den unge kan ringe til")));
  }

  private static Transition turning23() {
    return transition(
        "fylder-23",
        "Den unge fylder 23 år og forlader målgruppen",
        new AtAge(Period.ofYears(23)),
        List.of(
            step(
                "hvem-tager-over",
                Period.ofMonths(-3),
                "Aftal med den unge, hvem der tager over, og hvad der skal følge med"),
            step("tjek", Period.ofWeeks(1), "Tjek, at den, der har taget over, er i gang")),
        List.of(
            need("kontakt", "En kontaktperson efter SSP"),
            need("plan", "Det i handleplanen, som ikke er nået")));
  }

  private static Transition changingSchool() {
    return transition(
        "skoleskift",
        "Skoleskift",
        new OnEvent("når den unge skifter skole"),
        List.of(
            step(
                "overlevering",
                Period.ofWeeks(-2),
                "Aftal overlevering imellem de to skolers lokale SSP-team"),
            step("tjek", Period.ofWeeks(2), "Tjek, at den unge er kommet i gang på den nye skole")),
        List.of(
            need("kontakt", "En kontaktlærer på den nye skole"),
            need("fravaer", "Opfølgning på fravær")));
  }

  private static Transition moving() {
    return transition(
        "flytning",
        "Flytning",
        new OnEvent("når den unge flytter, også ud af kommunen"),
        List.of(
            step(
                "aftale",
                Period.ofWeeks(-2),
                "Afklar, om den nye kommune skal have besked, og på hvilket grundlag"),
            step("tjek", Period.ofWeeks(2), "Tjek, at nogen har taget imod den unge")),
        List.of(
            need("modtager", "Nogen, der tager imod, hvor den unge flytter hen"),
            need("igangvaerende", "Det, der er i gang og skal følge med")));
  }

  private static Transition transition(
      String id, String name, Transition.Occasion occasion, List<Step> steps, List<Need> needs) {
    return new Transition(id, name, occasion, List.of(), Optional.empty(), steps, needs, NO_HOLES);
  }

  private static Step step(String id, Period offset, String text) {
    return new Step(id, offset, text + ". (Tidspunktet er vores læsning.)", NO_HOLES);
  }

  private static Need need(String id, String text) {
    return new Need(id, text, NO_HOLES);
  }
}
