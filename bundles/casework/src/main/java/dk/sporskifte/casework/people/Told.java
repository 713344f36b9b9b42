package dk.sporskifte.casework.people;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.YoungPerson;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A young person as told now, and what is demanded of the telling. */
record Told(YoungPerson.Told told, LocalDate today) {
  static final List<Policy<Told>> POLICIES =
      List.of(
          asked -> Given.text(asked.told.givenName(), "fornavn"),
          asked -> Given.text(asked.told.familyName(), "efternavn"),
          Told::birthDateIsKnown,
          Told::birthDateAgreesWithCpr,
          asked -> Given.notInTheFuture(asked.born().orElseThrow(), asked.today, "fødselsdato"));

  Optional<LocalDate> born() {
    return told.cpr().map(CprNumber::birthDate).or(told::born);
  }

  Person as(PersonId id) {
    return new Person(
        id,
        told.cpr(),
        told.givenName(),
        told.familyName(),
        born().orElseThrow(),
        told.addressProtected(),
        told.address(),
        told.phone(),
        1);
  }

  private static Optional<Refusal> birthDateIsKnown(Told asked) {
    return Policy.unless(
        asked.born().isPresent(),
        Refusal.invalid("birth-date-missing", "Angiv et CPR-nummer eller en fødselsdato."));
  }

  private static Optional<Refusal> birthDateAgreesWithCpr(Told asked) {
    return Policy.unless(
        asked.told.born().equals(asked.born()) || asked.told.born().isEmpty(),
        Refusal.invalid(
            "birth-date-disagrees",
            "Fødselsdatoen passer ikke til CPR-nummeret. Ret en af dem, eller lad fødselsdatoen"
                + " være tom."));
  }

  @Override
  public String toString() {
    return "Told";
  }
}
