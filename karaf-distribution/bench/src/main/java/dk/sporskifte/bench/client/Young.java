package dk.sporskifte.bench.client;

import dk.sporskifte.model.CprNumber;
import dk.sporskifte.testkit.SyntheticPeople;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Young people who do not exist, each used once in a tenant. */
public final class Young {
  private static final int DAYS = 5 * 365;

  private final LocalDate eldest = Staff.today().minusYears(17);
  private final AtomicInteger next = new AtomicInteger();

  /**
   * @param family name, different from the others' without saying anything
   */
  public record Person(CprNumber cpr, String given, String family, LocalDate born) {}

  public Person next() {
    int number = next.getAndIncrement();
    LocalDate born = eldest.plusDays(number % DAYS);
    // A number of somebody born on a 1 January could be somebody's.
    LocalDate day = born.getDayOfYear() == 1 ? born.plusDays(1) : born;
    int among = number / DAYS * 2 + (day.equals(born) ? 0 : 1);
    return new Person(
        SyntheticPeople.cpr(among, day), "Ung" + number % 97, "Bench" + number % 997, day);
  }
}
