package dk.sporskifte.tenants.gladsaxe;

import dk.sporskifte.municipality.spi.LetterTemplate;
import java.util.List;

/** What is written to people (the wording is ours). */
final class Letters {
  private Letters() {}

  static List<LetterTemplate> all() {
    return List.of(
        LetterTemplate.inviting("SSP-konsulenten", Networks.TUESDAY_MEETING),
        LetterTemplate.concerned(Concern.RISK),
        LetterTemplate.refusing(Concern.RISK),
        LetterTemplate.informing(
            "Gladsaxe Kommune",
            "Spørg SSP-konsulenten eller kommunens databeskyttelsesrådgiver.",
            Concern.RISK));
  }
}
