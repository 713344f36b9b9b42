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
 * "På vej mod løsladelse". That such young people are in the target group the document says; steps
 * and needs are our reading, and the rulebook says so.
 */
final class Release {
  private static final Source ON_THE_WAY =
      says("HEL-16", "Unge, som afventer en dom, afsoning eller som er på vej mod løsladelse.");

  private Release() {}

  static Transition transition() {
    return new Transition(
        "loesladelse",
        "Løsladelse",
        new Transition.OnEvent("når den unge løslades"),
        List.of(SspPlus.ID),
        Optional.empty(),
        List.of(
            step(
                "moede",
                Period.ofWeeks(-4),
                "Hold møde med den unge og Kriminalforsorgen om den første dag og den første uge"),
            step("tjek", Period.ofWeeks(1), "Tal med den unge: er det, der var aftalt, kommet?")),
        List.of(
            need("bolig", "Et sted at sove den første nat"),
            need("indtaegt", "Penge til den første uge"),
            need("hverdag", "Noget at stå op til: uddannelse eller job")),
        ON_THE_WAY);
  }

  private static Step step(String id, Period offset, String text) {
    return new Step(id, offset, text + " (Tidspunktet er vores læsning.)", ON_THE_WAY);
  }

  private static Need need(String id, String text) {
    return new Need(id, text, ON_THE_WAY);
  }
}
