package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.AgeRegime;
import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * @param age whole years today
 * @param cprMasked birth date alone; the number itself is revealed with a logged reason
 * @param address never when protected (LAW-26)
 */
public record PersonView(
    PersonId id,
    String name,
    LocalDate born,
    int age,
    AgeRegime regime,
    Optional<String> cprMasked,
    boolean addressProtected,
    Optional<String> address,
    Optional<String> phone,
    int version) {
  public static PersonView of(Person person, LocalDate today) {
    return new PersonView(
        person.id(),
        person.name(),
        person.born(),
        AgeSpan.yearsOn(person.born(), today),
        AgeRegime.on(person.born(), today),
        person.cpr().map(CprNumber::masked),
        person.addressProtected(),
        person.addressProtected() ? Optional.empty() : person.address(),
        person.phone(),
        person.version());
  }
}
