package dk.sporskifte.tenants.helsingor;

import dk.sporskifte.municipality.spi.LetterTemplate;
import java.util.List;

/** What is written to people (the wording is ours). */
final class Letters {
  private Letters() {}

  static List<LetterTemplate> all() {
    return List.of(
        LetterTemplate.inviting("SSP+", SspPlus.AGE),
        LetterTemplate.concerned(SspPlus.AGE),
        LetterTemplate.refusing(SspPlus.AGE),
        LetterTemplate.informing(
            "Helsingør Kommune",
            "Spørg din SSP+ medarbejder eller kommunens databeskyttelsesrådgiver.",
            SspPlus.AGE));
  }
}
