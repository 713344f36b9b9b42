package dk.sporskifte.store.jpa;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.port.CaseStore.CaseWithPerson;
import dk.sporskifte.casework.api.port.Stores;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserActor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Fifteen thousand cases in one tenant: a page is read without reading them all. */
class ListSpeedTest {
  private static final TestTenant LARGE = new TestTenant("large");
  private static final double AT_MOST_BLOCKS = 2000;

  private static UserActor few;
  private static UserActor some;
  private static UserActor all;

  enum Sight {
    FEW,
    SOME,
    ALL;

    UserActor actor() {
      return switch (this) {
        case FEW -> few;
        case SOME -> some;
        case ALL -> all;
      };
    }
  }

  @BeforeAll
  static void open_cases() throws SQLException {
    few = LARGE.user(Role.CASEWORKER);
    some = LARGE.user(Role.CASEWORKER);
    all = LARGE.user(Role.LEADER);
    Sql.execute(
        TestDatabase.INSTANCE.admin(),
        "set search_path = large",
        """
        insert into person
          select gen_random_uuid(), null, 'G' || n, 'F' || n, '2008-03-14', false, null, null, 1
          from generate_series(1, 15000) n
        """,
        """
        insert into case_file
          select gen_random_uuid(), 'L-' || row_number() over (), p.id, 'ssp-plus', 'REFERRED',
            'MAIL', '2026-02-27', 'CITIZEN', 'N', null, null, null, false, '{}', '{}', 'T', null,
            null, '2026-03-27', null, null, null, null, '%1$s', 'N',
            timestamptz '2026-01-01' + random() * interval '60 days', 1
          from person p
        """
            .formatted(all.id()),
        grant("true", all),
        grant("n % 100 = 0", some),
        grant("n % 5000 = 0", few),
        "vacuum analyze");
  }

  @ParameterizedTest
  @EnumSource
  void a_page_of_cases_is_read_through_indexes(Sight sight) throws SQLException {
    UserActor actor = sight.actor();
    List<CaseWithPerson> shown = new ArrayList<>();

    List<RecordedStatement> asked =
        RecordedStatements.ALL.during(
            () -> shown.addAll(LARGE.ask(actor, ListSpeedTest::firstPage).items()));

    assertThat(shown).hasSize(sight == Sight.FEW ? 3 : 20);
    assertThat(shown).isSortedAccordingTo(comparing(c -> c.file().createdAt(), reverseOrder()));
    for (RecordedStatement statement : asked.subList(1, asked.size())) {
      for (String mode : List.of("force_custom_plan", "force_generic_plan")) {
        Plan plan = plan(statement, actor, mode);
        assertThat(plan.text()).doesNotContainPattern("Seq Scan on (case_file|case_access|person)");
        assertThat(plan.blocks()).describedAs(plan.text()).isLessThan(AT_MOST_BLOCKS);
      }
    }
  }

  private static String grant(String which, UserActor actor) {
    return """
        insert into case_access
          select id, 'CASE', person_id, '%s', '2026-01-01', 'infinity', 'R', '%s'
          from (select id, person_id, row_number() over (order by id) n from case_file) c
          where %s
        """
        .formatted(actor.posts().get(0).id().value(), actor.id(), which);
  }

  private static Page<CaseWithPerson> firstPage(Stores stores) {
    return stores.cases().list(Optional.empty(), PageRequest.first());
  }

  private static Plan plan(RecordedStatement statement, UserActor actor, String mode)
      throws SQLException {
    try (Connection connection = TestDatabase.INSTANCE.as("large_app").getConnection()) {
      connection.setAutoCommit(false);
      Sql.execute(connection, "set local plan_cache_mode = " + mode);
      try (PreparedStatement begin = connection.prepareStatement("select begin_actor(?, ?)")) {
        begin.setObject(1, actor.id());
        begin.setTimestamp(2, Timestamp.from(TestTenant.CLOCK.instant()));
        begin.execute();
      }
      StringBuilder text = new StringBuilder();
      try (PreparedStatement explain = statement.explained(connection);
          ResultSet lines = explain.executeQuery()) {
        while (lines.next()) {
          text.append(lines.getString(1)).append('\n');
        }
      }
      connection.rollback();
      return new Plan(text.toString());
    }
  }

  private record Plan(String text) {
    private static final Pattern BLOCKS = Pattern.compile("Buffers: shared hit=(\\d+)");

    /** Of the whole statement: it comes first. */
    double blocks() {
      Matcher found = BLOCKS.matcher(text);
      assertThat(found.find()).describedAs(text).isTrue();
      return Double.parseDouble(found.group(1));
    }
  }
}
