package dk.sporskifte.store.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the application may do, and nothing beyond. */
class AppRoleTest {
  private static final Map<String, String> RIGHTS =
      Map.ofEntries(
          Map.entry("absence", "INSERT SELECT"),
          Map.entry("action_plan", "INSERT SELECT"),
          Map.entry("age_task", "DELETE INSERT SELECT"),
          Map.entry("age_watch", "SELECT"),
          Map.entry("agenda_item", "INSERT SELECT"),
          Map.entry("agreement", "INSERT SELECT"),
          Map.entry("appointment", "INSERT SELECT"),
          Map.entry("answer", "INSERT SELECT"),
          Map.entry("audit_entry", "INSERT SELECT"),
          Map.entry("board_acknowledgement", "INSERT SELECT"),
          Map.entry("baton_event", "INSERT SELECT"),
          Map.entry("bid", "INSERT SELECT"),
          Map.entry("case_access", "SELECT"),
          Map.entry("case_file", "INSERT SELECT"),
          Map.entry("case_transition", "INSERT SELECT"),
          Map.entry("case_notice", "INSERT SELECT"),
          Map.entry("case_partner", "INSERT SELECT"),
          Map.entry("case_unit", "INSERT SELECT"),
          Map.entry("concern", "INSERT SELECT"),
          Map.entry("contact", "INSERT SELECT"),
          Map.entry("contact_point", "INSERT SELECT UPDATE"),
          Map.entry("contact_card", "INSERT SELECT UPDATE"),
          Map.entry("contribution", "INSERT SELECT"),
          Map.entry("credential", "INSERT SELECT"),
          Map.entry("decision", "INSERT SELECT"),
          Map.entry("disclosure_basis", "INSERT SELECT"),
          Map.entry("disclosure_consent", "INSERT SELECT"),
          Map.entry("effort_link", "INSERT SELECT"),
          Map.entry("sharing", "INSERT SELECT"),
          Map.entry("escalation", "INSERT SELECT"),
          Map.entry("fast_track", "INSERT SELECT"),
          Map.entry("feed_message", "INSERT"),
          Map.entry("feed_rejected", "INSERT"),
          Map.entry("family_link", "INSERT SELECT"),
          Map.entry("figure_line", "INSERT SELECT"),
          Map.entry("figure_report", "INSERT SELECT"),
          Map.entry("forum_change", "INSERT SELECT"),
          Map.entry("general_intervention", "INSERT SELECT"),
          Map.entry("concern_actor", "INSERT SELECT"),
          Map.entry("coordinator", "SELECT"),
          Map.entry("group_activity", "INSERT SELECT"),
          Map.entry("group_member", "DELETE INSERT SELECT"),
          Map.entry("group_tie", "DELETE INSERT SELECT"),
          Map.entry("youth_group", "INSERT SELECT"),
          Map.entry("hand_over", "INSERT SELECT"),
          Map.entry("idempotency_key", "DELETE INSERT SELECT"),
          Map.entry("inbox_line", "SELECT"),
          Map.entry("kept_record", "INSERT SELECT"),
          Map.entry("letter", "INSERT SELECT"),
          Map.entry("letter_content", "INSERT SELECT"),
          Map.entry("match_undone", "INSERT SELECT"),
          Map.entry("meeting_minutes", "INSERT SELECT"),
          Map.entry("minutes_line", "SELECT"),
          Map.entry("minutes_said", "SELECT"),
          Map.entry("presence", "INSERT SELECT"),
          Map.entry("reminder", "INSERT SELECT"),
          Map.entry("login_token", "DELETE INSERT SELECT"),
          Map.entry("measure_participation", "INSERT SELECT"),
          Map.entry("meeting", "INSERT SELECT"),
          Map.entry("moved_in", "INSERT SELECT"),
          Map.entry("network_reason", "INSERT SELECT"),
          Map.entry("outreach_contact", "DELETE INSERT SELECT"),
          Map.entry("participant", "INSERT SELECT"),
          Map.entry("person", "INSERT SELECT"),
          Map.entry("register_look_up", "INSERT SELECT"),
          Map.entry("register_standing", "SELECT"),
          Map.entry("release_track", "INSERT SELECT"),
          Map.entry("incident", "INSERT SELECT"),
          Map.entry("incident_member", "INSERT SELECT"),
          Map.entry("incident_young", "INSERT SELECT"),
          Map.entry("incident_entry", "INSERT SELECT"),
          Map.entry("closed_note", "INSERT SELECT"),
          Map.entry("exit_step", "INSERT SELECT"),
          Map.entry("placement", "INSERT SELECT"),
          Map.entry("plan_action", "DELETE INSERT SELECT"),
          Map.entry("post", "INSERT SELECT"),
          Map.entry("post_holding", "INSERT SELECT"),
          Map.entry("presentation", "INSERT SELECT"),
          Map.entry("record_file", "INSERT SELECT"),
          Map.entry("record_file_content", "INSERT SELECT"),
          Map.entry("record_receipt", "INSERT SELECT"),
          Map.entry("record_special", "INSERT SELECT"),
          Map.entry("poller_lease", "INSERT SELECT"),
          Map.entry("record_version", "INSERT SELECT"),
          Map.entry("review", "INSERT SELECT"),
          Map.entry("staff_unit", "INSERT SELECT"),
          Map.entry("sparring_door", "INSERT SELECT"),
          Map.entry("sparring_question", "INSERT SELECT"),
          Map.entry("sparring_concern", "INSERT SELECT"),
          Map.entry("statutory_notification", "INSERT SELECT"),
          Map.entry("task", "INSERT SELECT"),
          Map.entry("youth_board_step", "INSERT SELECT"),
          Map.entry("youth_contract", "INSERT SELECT"),
          Map.entry("transition_need", "INSERT SELECT"),
          Map.entry("user_account", "INSERT SELECT UPDATE"));

  /** Left to tenancy, which owns them. */
  private static final List<String> OF_TENANCY = List.of("way_of_working", "example_data");

  @Test
  void rights_on_whole_tables_are_the_least_there_can_be() throws SQLException {
    Map<String, String> found = new TreeMap<>();
    for (String row :
        Sql.column(
            TestDatabase.INSTANCE.admin(),
            """
            select c.relname || '=' || string_agg(a.privilege_type, ' ' order by a.privilege_type)
            from pg_class c cross join aclexplode(c.relacl) a
            where c.relnamespace = 'koge'::regnamespace and a.grantee = 'koge_app'::regrole
            group by c.relname
            """)) {
      found.put(row.split("=")[0], row.split("=")[1]);
    }
    OF_TENANCY.forEach(found::remove);

    assertThat(found).containsExactlyInAnyOrderEntriesOf(RIGHTS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alter table case_file disable row level security",
        "alter table case_file no force row level security",
        "drop policy seen on case_file",
        "create policy mine on case_file using (true)",
        "alter policy seen on case_file using (true)",
        "create table own (n int)",
        "create temporary table person (id uuid)",
        "create view own as select 1",
        "create function own() returns int language sql as 'select 1'",
        "create or replace function app_actor() returns uuid language sql as 'select null::uuid'",
        "create schema own",
        "alter function begin_actor(uuid, timestamptz) security invoker",
        "drop table person",
        "truncate audit_entry",
        "update audit_entry set purpose = 'x'",
        "delete from audit_entry",
        "insert into case_access select * from case_access",
        "update case_access set valid_until = 'infinity'",
        "delete from case_access",
        "delete from case_file",
        "delete from person",
        "update case_file set person_id = id",
        "update case_file set created_by = id",
        "update concern set raised_by = id",
        "update person set id = id",
        "update presentation set left_at = null",
        "update credential set password_hash = ''",
        "select raw from feed_message",
        "update feed_message set raw = null",
        "delete from inbox_line",
        "select * from feed_rejected",
        "select * from case_counter",
        "select object_of_access(null)",
        "set role koge_owner",
        "set role koge_guard",
        "set session authorization koge_owner",
        "alter role koge_app bypassrls",
        "copy case_file to program 'cat'",
        "select pg_read_file('postgresql.conf')"
      })
  void the_application_can_neither_change_nor_go_around_what_protects_the_rows(String forbidden) {
    assertThatThrownBy(
            () -> Sql.execute(TestDatabase.INSTANCE.dataSource(TestTenant.KOGE.key), forbidden))
        .isInstanceOf(SQLException.class)
        .hasMessageMatching("(?s).*(permission denied|must be|cannot).*");
  }

  @Test
  void switching_row_security_off_switches_the_answer_off() {
    assertThatThrownBy(
            () ->
                Sql.execute(
                    TestDatabase.INSTANCE.as("koge_app"),
                    "set row_security = off",
                    "select * from case_file"))
        .hasMessageContaining("query would be affected by row-level security policy");
  }

  @Test
  void the_owner_sees_no_more_than_the_policies_show() throws SQLException {
    TestTenant.KOGE.user();
    assertThat(Sql.column(TestDatabase.INSTANCE.as("koge_owner"), "select 1 from audit_entry"))
        .isEmpty();
    assertThat(Sql.column(TestDatabase.INSTANCE.as("koge_owner"), "select 1 from credential"))
        .isEmpty();
  }
}
