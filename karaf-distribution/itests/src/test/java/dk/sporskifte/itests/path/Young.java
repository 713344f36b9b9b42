package dk.sporskifte.itests.path;

import dk.sporskifte.itests.client.Dates;
import dk.sporskifte.itests.client.Json;
import dk.sporskifte.model.Person;
import dk.sporskifte.testkit.SyntheticPeople;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Young people who do not exist, each used once, and remembered for the look into the logs. */
public final class Young {
  private static final AtomicInteger NUMBER = new AtomicInteger(700);
  private static final AtomicInteger TURN = new AtomicInteger();
  private static final int CROWD = 4000;
  private static final int MANY = 300;
  private static final List<Person> USED = new CopyOnWriteArrayList<>();

  private Young() {}

  public static Person aged(int years) {
    Person person = SyntheticPeople.person(NUMBER.incrementAndGet(), Dates.bornYearsAgo(years));
    USED.add(person);
    return person;
  }

  /** For lists of which so many are sent that there are not numbers enough: by turns the same. */
  public static Person oneOfMany(int years) {
    int number = CROWD + TURN.getAndIncrement() % MANY;
    Person person = SyntheticPeople.person(number, Dates.bornYearsAgo(years));
    if (!USED.contains(person)) {
      USED.add(person);
    }
    return person;
  }

  /** Everybody whom a test told the platform about. */
  public static List<Person> used() {
    return List.copyOf(USED);
  }

  /** As a referral or a concern tells about somebody. */
  public static Map<String, Object> told(Person person) {
    return Json.object(
        "told",
        Json.object(
            "cpr", person.cpr().orElseThrow().value(),
            "givenName", person.givenName(),
            "familyName", person.familyName(),
            "addressProtected", false));
  }
}
