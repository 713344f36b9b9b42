package dk.sporskifte.tenants.helsingor;

import static dk.sporskifte.tenants.helsingor.Document.says;

import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Choice;
import java.util.List;

/** What a young person may struggle with; "ofte en kombination af flere". */
final class Challenges {
  private static final Source NEEDS =
      says(
          "HEL-08",
          "Mange i målgruppen har hverken uddannelse, erfaringer fra arbejdsmarkedet, lovlige"
              + " indtægter eller rimelige boligforhold.");
  private static final Source CHALLENGES =
      says(
          "HEL-20",
          "Det kan være boligløshed, manglende uddannelse, ringe erhvervs erfaring eller psykiske"
              + " diagnoser.");

  private Challenges() {}

  static List<Choice> all() {
    return List.of(
        new Choice("HOMELESS", "Boligløshed", false, CHALLENGES),
        new Choice("NO_EDUCATION", "Manglende uddannelse", false, CHALLENGES),
        new Choice("LITTLE_WORK_EXPERIENCE", "Ringe erhvervserfaring", false, CHALLENGES),
        new Choice("PSYCHIATRIC", "Psykiske diagnoser", true, CHALLENGES),
        new Choice("NO_LAWFUL_INCOME", "Ingen lovlige indtægter", false, NEEDS),
        new Choice("POOR_HOUSING", "Ikke rimelige boligforhold", false, NEEDS));
  }
}
