package ${package};

import static ${package}.Document.says;

import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.PlanRules;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** What an action plan holds, and how often it is followed up. */
final class Plan {
  private static final Source ABOUT = says("OWN-09", "Handleplanen handler om skole, fritid og familie");

  private Plan() {}

  static PlanRules rules() {
    return new PlanRules(
        List.of(
            new Choice("SCHOOL", "Skole", false, ABOUT),
            new Choice("LEISURE", "Fritid", false, ABOUT),
            new Choice("FAMILY", "Familie", false, ABOUT)),
        Optional.of(says("OWN-10", "og tager udgangspunkt i den unges egne ønsker.")),
        Period.ofMonths(3),
        "Der følges op på planen",
        says("OWN-11", "Den følges op mindst hver tredje måned."));
  }
}
