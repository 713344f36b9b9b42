package dk.sporskifte.browser;

import dk.sporskifte.model.Person;
import dk.sporskifte.testkit.SyntheticPeople;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;

/** Young people who do not exist, each used once. */
final class Young {
  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
  private static final int SOME_DAYS = 100;

  private static final AtomicInteger NUMBER = new AtomicInteger(300);

  private Young() {}

  static LocalDate today() {
    return LocalDate.now(COPENHAGEN);
  }

  /** Of an age that does not change during a test. */
  static Person aged(int years) {
    LocalDate born = today().minusYears(years).minusDays(SOME_DAYS);
    return SyntheticPeople.person(NUMBER.incrementAndGet(), born);
  }

  static String name(Person person) {
    return person.givenName() + " " + person.familyName();
  }
}
