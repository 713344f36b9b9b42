package ${package};

import static ${package}.Document.says;

import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Choice;
import java.util.List;

/** What a referral may name; a special category (GDPR art. 9) is seen by those who coordinate alone. */
final class Challenges {
  private static final Source NAMED =
      says("OWN-08", "Indstillingen nævner fravær fra skolen, kammerater og misbrug.");

  private Challenges() {}

  static List<Choice> all() {
    return List.of(
        new Choice("ABSENCE", "Fravær fra skolen", false, NAMED),
        new Choice("FRIENDS", "Kammerater", false, NAMED),
        new Choice("SUBSTANCE", "Misbrug", true, NAMED));
  }
}
