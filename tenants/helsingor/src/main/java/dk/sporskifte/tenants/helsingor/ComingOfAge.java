package dk.sporskifte.tenants.helsingor;

import static dk.sporskifte.tenants.helsingor.Document.says;

import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Transition;
import dk.sporskifte.municipality.spi.Transition.Need;
import dk.sporskifte.municipality.spi.Transition.Step;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * "Overgangen (fra juridisk barn til juridisk voksen)". That there is support in it the document
 * says; which steps, when, and what is on the list is our reading, and the rulebook says so.
 */
final class ComingOfAge {
  private static final Source SUPPORT =
      says(
          "HEL-15",
          "Unge, der ønsker eller har behov støtte i forhold til udfordringer ved overgangen til"
              + " voksensystemet ved det 18. år.");

  private ComingOfAge() {}

  static Transition transition() {
    return new Transition(
        "fylder-18",
        "Fra juridisk barn til juridisk voksen",
        new Transition.AtAge(Period.ofYears(18)),
        List.of(SspPlus.ID),
        Optional.of(
            new Transition.Responsible(
                "Center for Børn, Unge og Familier", "Center for Job og Uddannelse")),
        List.of(
            step(
                "hvem-tager-over",
                Period.ofMonths(-6),
                "Aftal med den unge og begge centre, hvem der tager over hvad ved 18 år"),
            step(
                "eget-samtykke",
                Period.ofMonths(-3),
                "Forbered, at samtykket går fra forældremyndighedens indehaver til den unge selv:"
                    + " gennemgå hver aftale, som bortfalder"),
            step(
                "ny-aftale",
                Period.ZERO,
                "Lav aftalen om at deltage med den unge selv; sagen er den samme"),
            step(
                "tjek",
                Period.ofDays(1),
                "Tjek, at Center for Job og Uddannelse er i gang, og at hvert behov har en ejer")),
        List.of(
            need("bolig", "Bolig"),
            need("uddannelse", "Uddannelse eller job"),
            need("indtaegt", "Lovlig indtægt fra den dag, den unge fylder 18 år"),
            need("kontakt", "Én kontaktperson i voksensystemet")),
        SspPlus.UNTIL_25);
  }

  private static Step step(String id, Period offset, String text) {
    return new Step(id, offset, text + ". (Tidspunktet er vores læsning.)", SUPPORT);
  }

  private static Need need(String id, String text) {
    return new Need(id, text, SUPPORT);
  }
}
