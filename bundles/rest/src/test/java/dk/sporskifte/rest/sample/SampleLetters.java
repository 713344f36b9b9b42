package dk.sporskifte.rest.sample;

import static dk.sporskifte.testkit.SyntheticPeople.uuid;

import dk.sporskifte.casework.api.view.LetterFile;
import dk.sporskifte.model.Letter;
import dk.sporskifte.model.MunicipalityCode;
import java.util.Optional;

/** A letter that tells somebody what is registered. */
final class SampleLetters {
  private SampleLetters() {}

  static Letter letter() {
    return new Letter(
        uuid(82),
        "oplysning",
        "INFORMATION",
        "Vi har registreret oplysninger om dig",
        Samples.PERSON.name(),
        Optional.of(Samples.CASE),
        Optional.empty(),
        Optional.empty(),
        new MunicipalityCode("217"),
        "2026.1",
        21_804,
        "9f86d081884c7d65",
        Samples.USER,
        Samples.NOW);
  }

  static LetterFile file() {
    return new LetterFile("oplysning.pdf", SampleRecord.content().content());
  }
}
