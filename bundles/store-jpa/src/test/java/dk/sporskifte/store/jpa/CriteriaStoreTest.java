package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.HELSINGOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.port.FigureStore.Counted;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Concerns and questions, and whether somebody reacted to them in the same half-year. */
class CriteriaStoreTest {
  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
  private static final LocalDate UNTIL = LocalDate.of(2026, 7, 1);

  private final UserActor caseworker = HELSINGOR.user(Role.CASEWORKER);

  @Test
  @Proves({"HAL-25", "HAL-26", "HAL-27"})
  void a_concern_counts_as_met_from_the_first_reaction_of_its_half_year() throws SQLException {
    Map<String, Long> before = counts();
    Concern seen = concern();
    Concern brought = concern();
    execute("update concern set door = 'EMPLOYEE' where id = '%s'", brought);

    assertThat(more(before))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("RAISED ALL", 2L, "RAISED SEEN", 1L, "RAISED REACHING_OUT", 1L));

    react(brought, "2026-03-05");
    react(brought, "2026-03-09");
    react(seen, "2026-07-01");

    assertThat(more(before))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "RAISED ALL", 2L,
                "RAISED SEEN", 1L,
                "RAISED REACHING_OUT", 1L,
                "REACTED ALL", 1L,
                "REACTED REACHING_OUT", 1L,
                "LEAD_TIME REACTION", 1L));
  }

  @Test
  @Proves({"HAL-28", "HAL-16"})
  void a_question_counts_as_answered_once_it_is() throws SQLException {
    Map<String, Long> before = counts();
    String id = TestTenant.id().toString();
    execute(
        "insert into sparring_question (id, asked_by, adviser, unit, text, asked_at, due, version)"
            + " values ('"
            + id
            + "', '%s', '%s', 'Skolen', 'Hvad gør vi?',"
            + " '2026-03-02 09:00Z', '2026-03-04', 1)",
        caseworker.id(),
        caseworker.posts().get(0).id().value());
    assertThat(more(before)).containsExactlyEntriesOf(Map.of("RAISED SPARRING", 1L));

    execute(
        "update sparring_question set reply = 'Ring', answered_by = '%s',"
            + " answered_at = '2026-03-03 09:00Z' where id = '"
            + id
            + "'",
        caseworker.id());
    assertThat(more(before))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("RAISED SPARRING", 1L, "REACTED SPARRING", 1L, "LEAD_TIME SPARRING", 1L));
  }

  @Test
  @Proves({"HAL-30", "LAW-29"})
  void measures_that_ended_count_once_five_took_part() throws SQLException {
    Map<String, Long> before = counts();
    for (int part = 1; part < 5; part++) {
      takePart("COMPLETED");
    }
    assertThat(more(before)).isEmpty();

    takePart("LEFT_EARLY");
    assertThat(more(before))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "RAISED ATTENDED", 50L,
                "REACTED ATTENDED", 35L,
                "RAISED COMPLETED", 5L,
                "REACTED COMPLETED", 4L));
  }

  private void takePart(String ending) throws SQLException {
    CaseFile file = Given.openCase(HELSINGOR, caseworker);
    execute(
        "insert into measure_participation (id, case_id, entry, tight, began_on, offered, attended,"
            + " ended_on, ending, ending_reason, recorded_by, recorded_at, version) values ('"
            + TestTenant.id()
            + "', '%s', 'pop-up-sport', false, '2026-01-05', 10, 7, '2026-02-20', '"
            + ending
            + "', 'Aftalt', '%s', '2026-02-20 09:00Z', 1)",
        file.id().value(),
        caseworker.id());
  }

  private Concern concern() {
    Person person = Given.person();
    Concern concern = Given.concern(person.id(), caseworker);
    HELSINGOR.run(
        caseworker,
        s -> {
          s.people().add(person);
          s.concerns().add(concern);
        });
    return concern;
  }

  private static void react(Concern concern, String day) throws SQLException {
    execute(
        "insert into baton_event (id, concern_id, kind, at, text, who, took_part) values ('"
            + TestTenant.id()
            + "', '%s', 'REACTED', '"
            + day
            + " 12:00Z', 'Talte med den unge', 'Barnet', 'Barnet var med')",
        concern);
  }

  private static void execute(String sql, Object... arguments) throws SQLException {
    Object[] ids =
        List.of(arguments).stream()
            .map(a -> a instanceof Concern concern ? concern.id().value() : a)
            .toArray();
    Sql.execute(TestDatabase.INSTANCE.admin(), "set search_path = helsingor", sql.formatted(ids));
  }

  private Map<String, Long> more(Map<String, Long> than) {
    Map<String, Long> more = counts();
    than.forEach((key, count) -> more.merge(key, -count, Long::sum));
    more.values().removeIf(count -> count == 0);
    return more;
  }

  private Map<String, Long> counts() {
    Map<String, Long> counts = new TreeMap<>();
    for (Counted counted :
        HELSINGOR.listed(
            caseworker, s -> s.figures().counts(FROM, UNTIL, LocalDate.of(2026, 3, 2)))) {
      if (List.of("RAISED", "REACTED").contains(counted.figure())
          || List.of("REACTION", "SPARRING").contains(counted.code())) {
        counts.put(counted.figure() + " " + counted.code(), counted.count());
      }
    }
    return counts;
  }
}
