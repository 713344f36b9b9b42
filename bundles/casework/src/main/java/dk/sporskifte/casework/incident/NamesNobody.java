package dk.sporskifte.casework.incident;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.model.CprNumber;
import dk.sporskifte.municipality.spi.Preparedness;
import java.util.Optional;
import java.util.stream.Stream;

/** What a whole network reads names nobody by number. */
final class NamesNobody {
  private NamesNobody() {}

  static Optional<Refusal> in(Preparedness preparedness, String... texts) {
    return Policy.unless(
        Stream.of(texts).noneMatch(CprNumber::standsIn),
        Refusal.rule(
            "cpr-in-incident",
            "Skriv ikke CPR-numre her: tilknyt den unges sag, så kun de rette ser, hvem det er.",
            preparedness.source()));
  }
}
