package ${package};

import static ${package}.Document.says;

import dk.sporskifte.municipality.spi.Question;
import java.util.List;

/** What is asked before somebody is admitted; {@link Ssp} makes its condition of the answers. */
final class Asked {
  static final Question AT_RISK =
      new Question(
          "AT_RISK",
          "Er den unge i risiko for at begå kriminalitet?",
          says("OWN-03", "Indsatsen er for dem, som er i risiko for at begå kriminalitet"));
  static final Question WANTS_HELP =
      new Question("WANTS_HELP", "Ønsker den unge hjælp?", says("OWN-04", "og som ønsker hjælp."));

  private Asked() {}

  static List<Question> all() {
    return List.of(AT_RISK, WANTS_HELP);
  }
}
