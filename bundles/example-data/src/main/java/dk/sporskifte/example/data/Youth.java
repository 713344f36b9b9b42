package dk.sporskifte.example.data;

import dk.sporskifte.casework.api.YoungPerson;
import dk.sporskifte.model.AgeRegime;
import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.Sex;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * A young person who does not exist.
 *
 * @param number tells one from another in the tenant
 */
record Youth(int number, LocalDate born) {
  /** The register says so of the number, so that a look-up tells what its event tells. */
  private static final int MOVED_AWAY = 3;

  private static final int WITHOUT_CPR = 4;
  private static final int WITH_PROTECTED_ADDRESS = 7;
  private static final int MONTHS_OLDER_AT_MOST = 5;

  /** Up to some months older, each another day, and other days in other tenants. */
  static Youth aged(int number, Period age, Office office) {
    int days = Math.floorMod(11 * number + 7 * salt(office.ids()), 30 * MONTHS_OLDER_AT_MOST);
    return born(number, office.today().minus(age).minusDays(days));
  }

  /** Real numbers of a 1 January may look like synthetic ones. */
  static Youth born(int number, LocalDate day) {
    return new Youth(number, day.getDayOfYear() == 1 ? day.minusDays(1) : day);
  }

  YoungPerson.Told told(ExampleIds ids) {
    String name = ids.tenant().value() + " young person " + number;
    boolean withCpr = number != WITHOUT_CPR;
    return new YoungPerson.Told(
        withCpr ? Optional.of(cpr()) : Optional.empty(),
        Names.given(sex(), number / 2 + salt(ids)),
        Names.family(name),
        withCpr ? Optional.empty() : Optional.of(born),
        number == WITH_PROTECTED_ADDRESS,
        Optional.of(Names.address(name)),
        number % 3 == 0 ? Optional.empty() : Optional.of("0000 %04d".formatted(1000 + number)));
  }

  AgeRegime regime(LocalDate on) {
    return AgeRegime.on(born, on);
  }

  private CprNumber cpr() {
    return number == MOVED_AWAY
        ? SyntheticCpr.such(born, sex(), ExampleRegister::isElsewhere)
        : SyntheticCpr.of(born, sex(), number);
  }

  private Sex sex() {
    return number % 2 == 0 ? Sex.FEMALE : Sex.MALE;
  }

  private static int salt(ExampleIds ids) {
    return Math.floorMod(ids.tenant().value().hashCode(), 13);
  }
}
