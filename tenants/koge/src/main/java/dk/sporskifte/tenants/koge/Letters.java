package dk.sporskifte.tenants.koge;

import dk.sporskifte.municipality.spi.LetterTemplate;
import java.util.List;

/** What is written to people (the wording is ours). */
final class Letters {
  private Letters() {}

  static List<LetterTemplate> all() {
    return List.of(
        LetterTemplate.inviting("SSP-sekretariatet", MondayGroup.INDIVIDUAL_CASES),
        LetterTemplate.concerned(MondayGroup.INDIVIDUAL_CASES),
        LetterTemplate.refusing(MondayGroup.INDIVIDUAL_CASES),
        LetterTemplate.informing(
            "Køge Kommune",
            "Spørg SSP-sekretariatet eller kommunens databeskyttelsesrådgiver.",
            MondayGroup.INDIVIDUAL_CASES));
  }
}
