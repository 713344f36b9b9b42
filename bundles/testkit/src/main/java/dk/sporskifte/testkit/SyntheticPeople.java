package dk.sporskifte.testkit;

import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * People who do not exist. The same number and birth date give the same person in every run; two
 * numbers give two people.
 */
public final class SyntheticPeople {
  private static final List<String> WOMEN =
      List.of(
          "Alberte",
          "Amina",
          "Camilla",
          "Ditte",
          "Esra",
          "Freja",
          "Ida",
          "Josefine",
          "Karla",
          "Leyla",
          "Mathilde",
          "Naja",
          "Rosa",
          "Sofie",
          "Tilde",
          "Vigga");
  private static final List<String> MEN =
      List.of(
          "Aksel", "Bertram", "Can", "Elias", "Emil", "Hassan", "Jonas", "Kasper", "Liam", "Malik",
          "Noah", "Oskar", "Rasmus", "Storm", "Tobias", "Villads", "Yusuf");
  private static final List<String> FAMILIES =
      List.of(
          "Brombærhede",
          "Fyrmose",
          "Havreskov",
          "Klitvænge",
          "Lærkesund",
          "Mosebro",
          "Nordsporsen",
          "Prøvelund",
          "Rævetoft",
          "Skifteholm",
          "Sporbæk",
          "Stjernekær",
          "Ternevig",
          "Tågemark",
          "Vejrmølle");
  private static final List<String> STREETS =
      List.of(
          "Eksempelvænget",
          "Opdigtet Allé",
          "Prøvesporet",
          "Skiftespor",
          "Syntesegade",
          "Tænktestræde",
          "Vekselsporet");

  private SyntheticPeople() {}

  /**
   * A person with name, address and CPR number; without the latter when born on a 1 January, see
   * {@link #cpr}.
   *
   * @param number from 0
   */
  public static Person person(int number, LocalDate born) {
    Sex sex = number % 2 == 0 ? Sex.FEMALE : Sex.MALE;
    return new Person(
        new PersonId(uuid(number)),
        onFirstOfJanuary(born) ? Optional.empty() : Optional.of(cpr(number, born)),
        pick(sex == Sex.FEMALE ? WOMEN : MEN, number / 2),
        pick(FAMILIES, number),
        born,
        false,
        Optional.of(pick(STREETS, number) + " " + (number % 89 + 1)),
        Optional.empty(),
        1);
  }

  /**
   * A number that fits the birth date but cannot be anybody's: it fails modulus 11, which real
   * numbers have so far done for 1 January births alone. Even numbers give women, odd ones men.
   *
   * @throws IllegalArgumentException for a birth on 1 January, before 1858 or after 2057
   */
  public static CprNumber cpr(int number, LocalDate born) {
    return cprs(born)
        .filter(cpr -> (cpr.sex() == Sex.FEMALE) == (number % 2 == 0))
        .skip(number / 2)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("too many people born on " + born));
  }

  /**
   * All such numbers of a day, some thousands.
   *
   * @throws IllegalArgumentException for a birth on 1 January, before 1858 or after 2057
   */
  public static Stream<CprNumber> cprs(LocalDate born) {
    if (onFirstOfJanuary(born)) {
      throw new IllegalArgumentException("a synthetic number on a 1 January could be somebody's");
    }
    String date =
        "%02d%02d%02d".formatted(born.getDayOfMonth(), born.getMonthValue(), born.getYear() % 100);
    return SyntheticSerials.of(born)
        .mapToObj(serial -> new CprNumber(date + "%04d".formatted(serial)))
        .filter(candidate -> !candidate.satisfiesModulus11());
  }

  /** Shaped as a UUIDv7, and the same in every run. */
  public static UUID uuid(int number) {
    return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L | number);
  }

  private static boolean onFirstOfJanuary(LocalDate born) {
    return born.getDayOfYear() == 1;
  }

  private static String pick(List<String> names, int number) {
    return names.get(number % names.size());
  }
}
