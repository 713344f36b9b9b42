package dk.sporskifte.store.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Everything the other tests of this module asked the database is asked again, by somebody without
 * any right. Comes last, and proves nothing when it is run alone.
 */
@Order(Integer.MAX_VALUE)
class EveryStatementTest {
  /** What an account without a post may read, and why. */
  private static final Map<String, String> OPEN_TO_USERS =
      Map.of(
          "user_account", "names of colleagues",
          "post", "who answers for what",
          "post_holding", "who holds which post",
          "meeting", "when and where; not about whom",
          "participant", "who attends",
          "appointment", "who may fill which seat",
          "presence", "who attended",
          "forum_change", "what forums there are",
          "staff_unit", "what units there are",
          "sparring_door", "which post advises a unit");

  /** What is answered to anybody, and why. */
  private static final Map<String, String> OPEN_TO_ANYBODY =
      Map.of("select current_user || ''", "the role, which is the same for every actor");

  /** What an account without a post is answered in spite of that, and why. */
  private static final Map<String, String> ANSWERED_TO_USERS =
      Map.of(
          "select person_id_by_cpr(?)", "an id alone, of somebody whose number the user knows",
          "select next_case_number(?)", "a number, before there is a case");

  /** The tables and functions of which each system actor reads anything. */
  private static final Map<SystemActor, Set<String>> OPEN_TO_SYSTEM_ACTORS =
      Map.of(
          SystemActor.LOGIN,
          Set.of("user_account", "credential", "post", "post_holding", "contact_point"),
          SystemActor.FEED,
          Set.of(
              "feed_message",
              "feed_rejected",
              "lines_of_message",
              "lines_set_aside",
              "judge_again",
              "message_as_sent",
              "messages_set_aside",
              "forum_change",
              "staff_unit",
              "post",
              "post_holding",
              "person_id_by_cpr",
              "person_ids_by_cpr",
              "take_register_event",
              "cases_on_message",
              "consents_on_record",
              "coordinator"),
          SystemActor.CLOCK,
          Set.of(
              "case_file",
              "case_notice",
              "notices_taken_back",
              "release_track",
              "forum_change",
              "task",
              "meeting",
              "agenda_item",
              "appointment",
              "presence",
              "silent_parties",
              "post",
              "post_holding",
              "age_watch",
              "age_task",
              "placement",
              "case_transition",
              "transition_need",
              "births_of",
              "fast_track",
              "forums_with_record",
              "settled_messages",
              "forget_messages",
              "groundless_records",
              "forget_groundless",
              "figures",
              "figures_of_records",
              "figures_of_outcomes",
              "answered_yes",
              "figure_report",
              "figure_line",
              "outreach_contact",
              "group_member",
              "group_tie",
              "staff_unit",
              "sparring_question",
              "sparring_door",
              "general_intervention",
              "values_out_of_use"),
          SystemActor.OUTBOUND,
          Set.of(),
          SystemActor.OPERATOR,
          Set.of(
              "user_account",
              "post",
              "post_holding",
              "inbox_counts",
              "feed_message",
              "lines_of_message",
              "messages_set_aside",
              "feed_rejected",
              "forum_change",
              "staff_unit",
              "sparring_door",
              "waiting_at",
              "contact_point",
              "end_post",
              "left_alone"),
          SystemActor.COMPARER,
          Set.of("meeting", "forum_change", "post", "post_holding", "cases_to_compare"));

  private static final String REFUSED = "42501";

  private final Map<TenantKey, Connection> connections = new HashMap<>();

  @AfterEach
  void close() throws SQLException {
    for (Connection connection : connections.values()) {
      connection.close();
    }
  }

  @Test
  void the_other_tests_asked_for_every_table_that_can_be_read() throws SQLException {
    Set<String> readable =
        new TreeSet<>(
            Sql.column(
                TestDatabase.INSTANCE.admin(),
                """
                select c.relname from pg_class c
                where c.relnamespace = 'koge'::regnamespace and c.relforcerowsecurity
                """));
    Set<String> asked =
        RecordedStatements.ALL.selects().stream()
            .flatMap(statement -> tables(statement.sql()))
            .collect(Collectors.toSet());
    // Written only, or the guard's alone; see the rights on them.
    readable.removeAll(Set.of("login_token", "register_event", "former_number", "line_dropped"));

    assertThat(asked).containsAll(readable);
  }

  @Test
  @Proves("LAW-08")
  void somebody_unknown_is_answered_nothing() throws SQLException {
    Set<String> answered = new TreeSet<>();
    for (RecordedStatement statement : RecordedStatements.ALL.selects()) {
      if (answers(statement, UUID.randomUUID())) {
        answered.add(statement.sql());
      }
    }

    assertThat(answered).isSubsetOf(OPEN_TO_ANYBODY.keySet());
  }

  @Test
  @Proves("LAW-08")
  void an_account_without_a_post_is_answered_nothing_about_anybody() throws SQLException {
    Map<TenantKey, UserActor> accounts =
        Stream.of(TestTenant.KOGE, TestTenant.HELSINGOR)
            .collect(Collectors.toMap(tenant -> tenant.key, tenant -> tenant.user()));
    Set<String> answered = new TreeSet<>();
    for (RecordedStatement statement : RecordedStatements.ALL.selects()) {
      UserActor account = accounts.get(statement.tenant());
      if (account != null && answers(statement, account.id())) {
        answered.add(statement.sql());
      }
    }
    answered.removeAll(OPEN_TO_ANYBODY.keySet());
    answered.removeAll(ANSWERED_TO_USERS.keySet());

    assertThat(answered).allSatisfy(sql -> assertThat(tables(sql)).isNotEmpty());
    assertThat(answered)
        .allSatisfy(sql -> assertThat(tables(sql)).isSubsetOf(OPEN_TO_USERS.keySet()));
  }

  @ParameterizedTest
  @EnumSource
  @Proves("LAW-08")
  void a_system_actor_is_answered_what_it_is_for(SystemActor actor) throws SQLException {
    Set<String> answered = new TreeSet<>();
    for (RecordedStatement statement : RecordedStatements.ALL.selects()) {
      if (answers(statement, actor.id())) {
        answered.add(statement.sql());
      }
    }
    answered.removeAll(OPEN_TO_ANYBODY.keySet());

    assertThat(answered).allSatisfy(sql -> assertThat(sources(sql)).isNotEmpty());
    assertThat(answered)
        .allSatisfy(sql -> assertThat(sources(sql)).isSubsetOf(OPEN_TO_SYSTEM_ACTORS.get(actor)));
  }

  /** A row of nothing, false, zero or an empty text is no answer. */
  private boolean answers(RecordedStatement statement, UUID actor) throws SQLException {
    Connection connection = connection(statement.tenant());
    if (!statement.sql().contains("begin_actor")) {
      begin(connection, actor);
    }
    try (PreparedStatement again = statement.prepared(connection);
        ResultSet rows = again.executeQuery()) {
      return rows.next() && !isNothing(rows);
    } catch (SQLException e) {
      assertThat(e.getSQLState()).describedAs(statement.sql()).isEqualTo(REFUSED);
      return false;
    } finally {
      connection.rollback();
    }
  }

  private Connection connection(TenantKey tenant) throws SQLException {
    if (!connections.containsKey(tenant)) {
      Connection opened = TestDatabase.INSTANCE.as(tenant.value() + "_app").getConnection();
      opened.setAutoCommit(false);
      connections.put(tenant, opened);
    }
    return connections.get(tenant);
  }

  private static void begin(Connection connection, UUID actor) throws SQLException {
    try (PreparedStatement begin = connection.prepareStatement("select begin_actor(?, ?)")) {
      begin.setObject(1, actor);
      begin.setTimestamp(2, Timestamp.from(TestTenant.CLOCK.instant()));
      begin.execute();
    }
  }

  private static boolean isNothing(ResultSet row) throws SQLException {
    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
      Object value = row.getObject(column);
      if (value != null
          && !value.equals(false)
          && !value.equals(0L)
          && !value.toString().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static Stream<String> tables(String sql) {
    return words(sql).filter(Tables.ALL::contains);
  }

  private static Stream<String> sources(String sql) {
    return words(sql).filter(word -> Tables.ALL.contains(word) || Tables.FUNCTIONS.contains(word));
  }

  private static Stream<String> words(String sql) {
    return Stream.of(sql.toLowerCase().split("[^a-z0-9_]+"));
  }

  /** What a statement may read from. */
  private static final class Tables {
    private static final Set<String> ALL =
        named("select tablename from pg_tables where schemaname = 'koge'");

    /** Those of the guard, which look past the policies. */
    private static final Set<String> FUNCTIONS =
        named(
            "select proname from pg_proc"
                + " where pronamespace = 'koge'::regnamespace and prosecdef");

    private static Set<String> named(String query) {
      try {
        return Set.copyOf(Sql.column(TestDatabase.INSTANCE.admin(), query));
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
