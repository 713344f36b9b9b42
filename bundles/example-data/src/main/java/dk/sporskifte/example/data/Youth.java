package dk.sporskifte.example.data;

import dk.sporskifte.casework.api.YoungPerson;
import dk.sporskifte.model.AgeRegime;
import dk.sporskifte.model.Sex;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * A young person who does not exist.
 *
 * @param number tells one from another
 */
record Youth(int number, LocalDate born, boolean withCpr, boolean addressProtected) {

  static Youth aged(int number, Period age, LocalDate today) {
    LocalDate born = today.minus(age).minusDays(11L * number % 160);
    // Real numbers of a 1 January may look like synthetic ones.
    return new Youth(
        number, born.getDayOfYear() == 1 ? born.minusDays(1) : born, number != 4, number == 7);
  }

  YoungPerson.Told told(ExampleIds ids) {
    String name = ids.tenant().value() + " young person " + number;
    return new YoungPerson.Told(
        withCpr ? Optional.of(SyntheticCpr.of(born, sex(), number)) : Optional.empty(),
        Names.given(sex(), number / 2),
        Names.family(name),
        withCpr ? Optional.empty() : Optional.of(born),
        addressProtected,
        Optional.of(Names.address(name)),
        number % 3 == 0 ? Optional.empty() : Optional.of("0000 %04d".formatted(1000 + number)));
  }

  AgeRegime regime(LocalDate on) {
    return AgeRegime.on(born, on);
  }

  private Sex sex() {
    return number % 2 == 0 ? Sex.FEMALE : Sex.MALE;
  }
}
