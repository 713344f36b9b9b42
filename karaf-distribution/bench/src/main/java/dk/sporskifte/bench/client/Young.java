package dk.sporskifte.bench.client;

import dk.sporskifte.model.CprNumber;
import dk.sporskifte.testkit.SyntheticPeople;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/** Young people who do not exist, each used once in a tenant. */
public final class Young {
  private static final int DAYS = 5 * 365;

  private final LocalDate eldest = Staff.today().minusYears(17);
  private final Map<LocalDate, Iterator<CprNumber>> numbers = new HashMap<>();
  private int next;

  /**
   * @param family name, different from the others' without saying anything
   */
  public record Person(CprNumber cpr, String given, String family, LocalDate born) {}

  public synchronized Person next() {
    int number = next++;
    LocalDate born = eldest.plusDays(number % DAYS);
    // A number of somebody born on a 1 January could be somebody's.
    LocalDate day = born.getDayOfYear() == 1 ? born.plusDays(1) : born;
    CprNumber cpr = numbers.computeIfAbsent(day, d -> SyntheticPeople.cprs(d).iterator()).next();
    return new Person(cpr, "Ung" + number % 97, "Bench" + number % 997, day);
  }
}
