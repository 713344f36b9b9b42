package dk.sporskifte.tenants.kobenhavn;

import dk.sporskifte.municipality.spi.LetterTemplate;
import java.util.List;

/** What is written to people (the wording is ours). */
final class Letters {
  private Letters() {}

  static List<LetterTemplate> all() {
    return List.of(
        LetterTemplate.inviting("SSP Sekretariatet", Local.ACTS_ON_SERIOUS),
        LetterTemplate.concerned(SspPlus.TARGET),
        LetterTemplate.refusing(SspPlus.TARGET),
        LetterTemplate.informing(
            "Københavns Kommune",
            "Spørg SSP Sekretariatet eller kommunens databeskyttelsesrådgiver.",
            SspPlus.TARGET));
  }
}
