package dk.sporskifte.store.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.testkit.Proves;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds for every table and function of a tenant's schema, also for those to come. */
class RowSecurityTest {
  private static final Path REASONS = Path.of("../../docs/decisions/row-level-security.md");
  private static final String SCHEMA = TestTenant.KOGE.key.value();

  @Test
  @Proves("LAW-08")
  void every_table_has_forced_row_security_or_a_reason_why_not() throws Exception {
    List<String> without =
        column(
            """
            select c.relname from pg_class c
            where c.relnamespace = '%s'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
              and not (c.relrowsecurity and c.relforcerowsecurity)
            """);

    assertThat(without).containsExactlyInAnyOrderElementsOf(reasoned());
  }

  @Test
  void every_protected_table_has_policies_and_each_names_its_role() throws SQLException {
    assertThat(
            column(
                """
                select c.relname from pg_class c
                where c.relnamespace = '%s'::regnamespace and c.relforcerowsecurity
                  and not exists (select from pg_policy p
                    where p.polrelid = c.oid and 'koge_app'::regrole = any (p.polroles))
                """))
        .isEmpty();
    assertThat(
            column(
                """
                select p.polname || ' on ' || c.relname from pg_policy p
                join pg_class c on c.oid = p.polrelid
                where c.relnamespace = '%s'::regnamespace
                  and not p.polroles <@ array['koge_app'::regrole, 'koge_guard'::regrole]::oid[]
                """))
        .isEmpty();
  }

  @Test
  void what_looks_past_row_security_belongs_to_the_guard_and_fixes_its_search_path()
      throws SQLException {
    assertThat(
            column(
                """
                select p.proname from pg_proc p
                where p.pronamespace = '%s'::regnamespace and p.prosecdef
                  and (p.proowner <> 'koge_guard'::regrole
                    or p.proconfig is distinct from array['search_path=%1$s, pg_temp']
                      || case p.proname when 'grant_access'
                        then array['plan_cache_mode=force_generic_plan'] else '{}' end)
                """))
        .isEmpty();
    assertThat(
            column(
                """
                select p.proname from pg_proc p
                where p.pronamespace = '%s'::regnamespace and p.prosecdef
                """))
        .contains("begin_actor", "grant_access", "person_id_by_cpr");
  }

  @Test
  void the_guard_owns_no_table_and_may_not_create_one() throws SQLException {
    assertThat(
            column(
                """
                select c.relname from pg_class c
                where c.relnamespace = '%s'::regnamespace
                  and c.relowner <> 'koge_owner'::regrole
                """))
        .isEmpty();
    assertThat(column("select has_schema_privilege('koge_guard', '%s', 'create')"))
        .containsExactly("f");
  }

  @Test
  void nothing_is_open_to_everybody() throws SQLException {
    assertThat(
            column(
                """
                select p.proname from pg_proc p
                cross join aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
                where p.pronamespace = '%s'::regnamespace and a.grantee = 0
                """))
        .isEmpty();
    assertThat(
            column(
                """
                select c.relname from pg_class c
                cross join aclexplode(coalesce(c.relacl, acldefault('r', c.relowner))) a
                where c.relnamespace = '%s'::regnamespace and a.grantee = 0
                """))
        .isEmpty();
  }

  @Test
  void no_statement_of_the_database_asks_for_the_time() throws SQLException {
    String now = "'\\mnow\\(\\)|current_(date|time)|local(time|timestamp)|_timestamp\\(|timeofday'";

    assertThat(
            column(
                "select proname from pg_proc where pronamespace = '%s'::regnamespace"
                    + " and coalesce(prosrc, '') || coalesce(pg_get_function_sqlbody(oid), '') ~* "
                    + now))
        .isEmpty();
    assertThat(
            column(
                "select adrelid::regclass::text from pg_attrdef d"
                    + " join pg_class c on c.oid = d.adrelid"
                    + " where c.relnamespace = '%s'::regnamespace"
                    + " and c.relname <> 'flyway_schema_history'"
                    + " and pg_get_expr(adbin, adrelid) ~* "
                    + now))
        .isEmpty();
  }

  @Test
  void no_number_is_handed_out_by_a_sequence() throws SQLException {
    assertThat(
            column(
                """
                select relname from pg_class
                where relnamespace = '%s'::regnamespace and relkind = 'S'
                """))
        .isEmpty();
  }

  private static List<String> column(String sql) throws SQLException {
    return Sql.column(TestDatabase.INSTANCE.admin(), sql.formatted(SCHEMA));
  }

  private static List<String> reasoned() throws IOException {
    String list = Files.readString(REASONS).split("## Tables without forced row security")[1];
    Pattern row = Pattern.compile("(?m)^\\| `(\\w+)` \\| \\S.+ \\|$");
    return row.matcher(list).results().map(found -> found.group(1)).toList();
  }
}
