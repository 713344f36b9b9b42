package dk.sporskifte.example.data;

import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.Sex;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Numbers that fit a birth date but cannot be anybody's: they fail modulus 11. */
final class SyntheticCpr {
  private SyntheticCpr() {}

  /**
   * @param born not a 1 January, where real numbers may fail modulus 11, too
   * @param skipped how many others of that day and sex come before
   */
  static CprNumber of(LocalDate born, Sex sex, int skipped) {
    return all(born, sex).skip(skipped).findFirst().orElseThrow();
  }

  /** The first that is such. */
  static CprNumber such(LocalDate born, Sex sex, Predicate<CprNumber> fits) {
    return all(born, sex).filter(fits).findFirst().orElseThrow();
  }

  private static Stream<CprNumber> all(LocalDate born, Sex sex) {
    return candidates(born)
        .filter(cpr -> cpr.sex() == sex)
        .filter(cpr -> cpr.birthDate().equals(born) && !cpr.satisfiesModulus11());
  }

  private static Stream<CprNumber> candidates(LocalDate born) {
    String date =
        "%02d%02d%02d".formatted(born.getDayOfMonth(), born.getMonthValue(), born.getYear() % 100);
    return IntStream.range(0, 10_000)
        .mapToObj(serial -> date + "%04d".formatted(serial))
        .flatMap(SyntheticCpr::parsed);
  }

  /** 29 February is no date in every century a serial may stand for. */
  private static Stream<CprNumber> parsed(String digits) {
    try {
      return Stream.of(new CprNumber(digits));
    } catch (IllegalArgumentException e) {
      return Stream.empty();
    }
  }
}
