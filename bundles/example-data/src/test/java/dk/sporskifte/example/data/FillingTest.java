package dk.sporskifte.example.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.sporskifte.casework.api.port.StoreUnavailableException;
import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.UserId;
import dk.sporskifte.municipality.spi.Municipality;
import dk.sporskifte.tenants.gladsaxe.Gladsaxe;
import dk.sporskifte.tenants.halsnaes.Halsnaes;
import dk.sporskifte.tenants.helsingor.Helsingor;
import dk.sporskifte.tenants.kobenhavn.Kobenhavn;
import dk.sporskifte.tenants.koge.Koge;
import dk.sporskifte.testkit.Proves;
import dk.sporskifte.testkit.WaysOfWorking;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FillingTest {
  private static final String EVERYTHING =
      """
      select 'cases ' || state || ' ' || count(*) from case_file group by state
      union all select 'closed ' || closing_reason || ' ' || count(*)
        from case_file where closing_reason is not null group by closing_reason
      union all select 'concerns ' || state || ' ' || count(*) from concern group by state
      union all select 'meetings ' || state || ' ' || count(*) from meeting group by state
      union all select 'plans ' || state || ' ' || count(*) from action_plan group by state
      union all select 'people ' || count(*) from person
      union all select 'answers ' || count(*) from answer
      union all select 'agreements ' || count(*) from agreement
      union all select 'reviews ' || count(*) from review
      union all select 'items ' || count(*) from agenda_item
      union all select 'bases ' || count(*) from disclosure_basis
      union all select 'contributions ' || count(*) from contribution
      union all select 'presences ' || count(*) from presence
      union all select 'minutes ' || edition || ' ' || count(*) from meeting_minutes group by edition
      union all select 'letters ' || count(*) from letter
      union all select 'bids ' || count(*) from bid
      union all select 'presentations ' || count(*) from presentation
      union all select 'notifications ' || count(*) from statutory_notification
      union all select 'accounts ' || count(*) from user_account
      union all select 'holdings ' || count(*) from post_holding
      union all select 'records ' || template || ' ' || count(*) from kept_record group by template
      union all select 'placements ' || count(*) from placement
      union all select 'transitions ' || count(*) from case_transition
      union all select 'needs owned ' || count(owner) from transition_need
      union all select 'tasks ' || kind || ' ' || count(*) from task
        where id not in (select task_id from age_task) group by kind
      order by 1
      """;

  @TempDir static Path common;
  private static Installation korsbaek;

  @TempDir Path base;

  @BeforeAll
  static void fill() throws SQLException {
    korsbaek = new Installation("korsbaek", WaysOfWorking.small());
    assertThat(filling(korsbaek, common).fill(korsbaek.tenant.key())).isTrue();
  }

  @Test
  void an_empty_tenant_gets_cases_at_every_step_of_the_path() throws SQLException {
    assertThat(all(korsbaek, EVERYTHING))
        .contains(
            "cases REFERRED 3",
            "cases ON_AGENDA 4",
            "cases ENROLLED 2",
            "cases PLANNED 1",
            "cases IN_FOLLOW_UP 3",
            "closed NOT_RELEVANT 1",
            "closed WITHDRAWN 1",
            "closed MOVED 1",
            "closed DECLINED 19",
            "concerns OPEN 2",
            "concerns CLOSED 1",
            "meetings HELD 3",
            "meetings PLANNED 2",
            "presentations 1",
            "notifications 1");
    assertThat(all(korsbaek, "select complete::text from example_data")).containsExactly("true");
  }

  @Test
  @Proves({"HEL-09", "KOG-03", "LAW-29"})
  void each_municipality_with_example_data_gets_the_whole_of_it_and_its_figures_are_right()
      throws SQLException {
    for (Municipality at :
        List.of(new Helsingor(), new Koge(), new Kobenhavn(), new Gladsaxe(), new Halsnaes())) {
      String name = at.getClass().getSimpleName().toLowerCase(Locale.ROOT);
      Installation whole = new Installation(name, at.wayOfWorking());

      filling(whole).fill(whole.tenant.key());

      assertThat(all(whole, "select complete::text from example_data")).containsExactly("true");
      new FiguresByHand(whole).check();
    }
  }

  @Test
  void where_it_is_prepared_for_there_is_a_night_that_is_over_and_one_that_is_not()
      throws SQLException {
    for (Municipality at : List.of(new Gladsaxe(), new Kobenhavn())) {
      String name = at.getClass().getSimpleName().toLowerCase(Locale.ROOT);
      Installation whole = new Installation(name, at.wayOfWorking());

      filling(whole).fill(whole.tenant.key());

      assertThat(
              all(
                  whole,
                  """
                  select (i.closed_at is null) || ' ' || count(m.ended_at) || ' of ' || count(*)
                    from incident i join incident_member m on m.incident_id = i.id
                    group by i.id, i.closed_at order by 1
                  """))
          .hasSize(2)
          .anyMatch(line -> line.matches("false (\\d+) of \\1"))
          .anyMatch(line -> line.matches("true 0 of \\d+"));
    }
  }

  @Test
  @Proves({"KBH-10", "KBH-11", "X003-03"})
  void a_municipality_that_works_with_groups_gets_one_of_each_kind() throws SQLException {
    Installation whole = new Installation("groups", new Kobenhavn().wayOfWorking());

    filling(whole).fill(whole.tenant.key());

    assertThat(all(whole, "select kind from youth_group order by 1"))
        .containsExactly("GROUP", "GROUP_18_25");
    assertThat(all(whole, "select distinct role from group_member order by 1"))
        .containsExactly("CONCERNED", "RESOURCE", "SUSPECTED");
    assertThat(all(whole, "select distinct moved from group_member order by 1"))
        .containsExactly("ADDED", "FROM_GROUP", "TO_GROUP");
  }

  @Test
  @Proves({"HAL-16", "HAL-17", "HAL-43"})
  void where_ssp_is_everybody_there_are_units_a_door_and_a_strategy_half_read()
      throws SQLException {
    Installation whole = new Installation("everybody", new Halsnaes().wayOfWorking());

    filling(whole).fill(whole.tenant.key());

    assertThat(
            all(
                whole,
                """
                select 'units ' || count(*) || ' in districts ' || count(distinct district)
                  from staff_unit
                union all select 'answered ' || count(reply) || ' of ' || count(*)
                  from sparring_question
                union all select 'read ' || count(*)
                  from record_receipt r join kept_record k on k.id = r.record_id
                  where k.template = 'strategi'
                """))
        .containsExactly("units 12 in districts 4", "answered 5 of 7", "read 6");
  }

  @Test
  @Proves({"HAL-21", "HAL-33", "HAL-40"})
  void every_kind_of_measure_on_the_staircase_is_used_by_somebody() throws SQLException {
    Installation stairs = new Installation("stairs", new Halsnaes().wayOfWorking());

    filling(stairs).fill(stairs.tenant.key());

    assertThat(all(stairs, "select distinct ending from measure_participation where ending <> ''"))
        .containsExactlyInAnyOrder("COMPLETED", "LEFT_EARLY");
    assertThat(all(stairs, "select distinct tight::text from measure_participation"))
        .containsExactlyInAnyOrder("true", "false");
    assertThat(all(stairs, "select distinct tight::text from plan_action where entry is not null"))
        .contains("true");
    assertThat(
            all(stairs, "select distinct entry from general_intervention where entry is not null"))
        .contains("STREET_TEAM", "BLUE_MONDAY", "PARENTS", "ALCOHOL");
    assertThat(all(stairs, "select count(*)::text from kept_record where template = 'katalog'"))
        .containsExactly("7");
  }

  @Test
  void it_fits_a_programme_for_adults_in_which_some_come_of_age() throws SQLException {
    Installation adults = new Installation("adults", Ways.until25());
    filling(adults).fill(adults.tenant.key());

    assertThat(all(adults, "select count(*)::text from example_data where complete"))
        .containsExactly("1");
    assertThat(
            all(
                adults,
                """
                select count(*)::text from (select case_id from agreement
                  group by case_id having count(distinct given_by) = 2) asked_anew
                """))
        .doesNotContain("0");
  }

  @Test
  void whoever_interrupts_it_as_often_as_they_like_it_ends_up_the_same() throws SQLException {
    Installation rough = new Installation("rough", WaysOfWorking.small());
    int interruptions = 0;
    boolean done = false;
    while (!done) {
      rough.failAfter(100 + 150 * interruptions);
      try {
        done = filling(rough).fill(rough.tenant.key());
      } catch (StoreUnavailableException e) {
        interruptions++;
      }
    }

    assertThat(interruptions).isGreaterThan(1);
    assertThat(all(rough, EVERYTHING)).isEqualTo(all(korsbaek, EVERYTHING));
  }

  @Test
  void filled_once_it_is_left_alone() throws SQLException {
    List<String> before = all(korsbaek, "select count(*)::text from audit_entry");

    assertThat(filling(korsbaek).fill(korsbaek.tenant.key())).isTrue();

    assertThat(all(korsbaek, "select count(*)::text from audit_entry")).isEqualTo(before);
  }

  @Test
  void a_tenant_with_an_account_is_left_alone() throws SQLException {
    Installation used = new Installation("used", WaysOfWorking.small());
    used.useCases
        .users()
        .add(
            used.tenant,
            SystemActor.OPERATOR,
            new UserId(UUID.fromString("019c0000-0000-7000-8000-000000000001")),
            "somebody",
            "Somebody",
            "en lang og god sætning".toCharArray())
        .orThrow();

    assertThat(filling(used).fill(used.tenant.key())).isTrue();

    assertThat(all(used, "select count(*)::text from user_account")).containsExactly("1");
    assertThat(base.resolve("secrets/example-users")).doesNotExist();
  }

  @Test
  void only_one_node_does_it() throws SQLException {
    Installation nodes = new Installation("nodes", WaysOfWorking.small());
    try (Marker other = new Marker(nodes.dataSource(nodes.tenant.key()).getConnection())) {
      assertThat(other.take()).isTrue();

      assertThat(filling(nodes).fill(nodes.tenant.key())).isFalse();
    }
    assertThat(filling(nodes).fill(nodes.tenant.key())).isTrue();
  }

  @Test
  void nobody_in_it_can_exist() throws SQLException {
    List<String> numbers = all(korsbaek, "select cpr from person where cpr is not null");
    assertThat(numbers)
        .hasSizeGreaterThan(10)
        .doesNotHaveDuplicates()
        .map(CprNumber::new)
        .allSatisfy(
            cpr -> {
              assertThat(cpr.satisfiesModulus11()).isFalse();
              assertThat(cpr.birthDate().getDayOfYear()).isNotEqualTo(1);
            });
    assertThat(
            all(
                korsbaek,
                "select phone from person where phone is not null and phone not like '0000 %'"))
        .isEmpty();
  }

  @Test
  void every_users_password_stands_in_a_file_for_the_owner_alone() throws Exception {
    Installation users = new Installation("users", WaysOfWorking.small());
    users.failAfter(3);
    Filling filling = filling(users);
    assertThatExceptionOfType(StoreUnavailableException.class)
        .isThrownBy(() -> filling.fill(users.tenant.key()));
    Path file = base.resolve("secrets/example-users");
    List<String> before = Files.readAllLines(file);
    users.failAfter(Integer.MAX_VALUE);
    filling.fill(users.tenant.key());

    assertThat(Files.readAllLines(file)).isEqualTo(before);
    assertThat(before.get(0)).startsWith("#");
    assertThat(before.subList(1, before.size()))
        .allMatch(line -> line.matches("users [a-z]+ [A-Za-z2-9]{18} [A-Z]+ .+"))
        .anyMatch(line -> line.matches("users signe .* CASEWORKER SSP-konsulent"))
        .anyMatch(line -> line.matches("users ulla .* PARTNER Politi"))
        .hasSize(Integer.parseInt(all(users, "select count(*)::text from user_account").get(0)));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  private Filling filling(Installation installation) {
    return filling(installation, base);
  }

  static Filling filling(Installation installation, Path base) {
    return new Filling(
        installation, installation, installation.useCases, new UserFile(base), Installation.CLOCK);
  }

  static List<String> all(Installation installation, String query) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = installation.admin().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("set search_path = " + installation.tenant.key());
      try (ResultSet rows = statement.executeQuery(query)) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
    }
    return found;
  }
}
