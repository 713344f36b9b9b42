package dk.sporskifte.tenancy.schema;

import static dk.sporskifte.tenancy.schema.TestServer.execute;
import static dk.sporskifte.tenancy.schema.TestServer.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sporskifte.model.TenantKey;
import dk.sporskifte.testkit.Proves;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

class TenantSchemaTest {
  private static final TenantRoles KOGE = new TenantRoles(new TenantKey("koge"));

  /** A key that is a word of SQL. */
  private static final TenantRoles OTHER = new TenantRoles(new TenantKey("select"));

  private final TestServer server = TestServer.shared();
  private DataSource owner;
  private DataSource app;

  @BeforeEach
  void prepare() throws SQLException {
    server.forget("koge");
    new TenantSchema(KOGE)
        .prepare(server.admin(), marks -> new RoleKeys("owner's", "app's", "abc"));
    owner = server.as(KOGE.owner(), "owner's");
    app = server.as(KOGE.app(), "app's");
  }

  @Test
  void migrations_run_as_the_owner_and_once() throws SQLException {
    TenantSchema schema = new TenantSchema(OTHER);
    schema.prepare(server.admin(), marks -> new RoleKeys("o", "a", "abc"));
    DataSource otherOwner = server.as(OTHER.owner(), "o");

    int first = schema.migrate(otherOwner);
    int second = schema.migrate(otherOwner);

    assertThat(first).isPositive();
    assertThat(second).isZero();
  }

  @Test
  void preparing_again_changes_the_passwords_alone() throws SQLException {
    execute(owner, "create table kept (n int)");

    new TenantSchema(KOGE).prepare(server.admin(), marks -> new RoleKeys("new", "newer", "abc"));

    execute(server.as(KOGE.owner(), "new"), "drop table kept");
    assertThat(text(server.as(KOGE.app(), "newer"), "show search_path")).isEqualTo("koge");
    assertThatThrownBy(() -> text(app, "select 1"))
        .hasMessageContaining("password authentication failed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create table own (n int)",
        "create temporary table own (n int)",
        "create schema own",
        "create role own",
        "alter table fixed add column m int",
        "truncate fixed",
        "drop table fixed",
        "set role koge_owner",
        "set role koge_guard",
        "alter role koge_app bypassrls"
      })
  void the_application_can_alter_nothing(String forbidden) throws SQLException {
    execute(owner, "create table if not exists fixed (n int)");
    execute(owner, "grant select, insert, update, delete on fixed to koge_app");
    execute(app, "insert into fixed values (1)");

    assertThatThrownBy(() -> execute(app, forbidden))
        .hasMessageMatching("(?s).*(permission denied|must be|cannot).*");
  }

  @Test
  @Proves("LAW-25")
  void nobody_else_gets_into_the_schema_or_runs_its_functions() throws SQLException {
    new TenantSchema(OTHER).prepare(server.admin(), marks -> new RoleKeys("o", "a", "abc"));
    execute(owner, "create or replace function secret() returns int language sql as 'select 1'");

    assertThatThrownBy(() -> text(server.as(OTHER.app(), "a"), "select koge.secret()"))
        .hasMessageContaining("permission denied for schema koge");
    assertThatThrownBy(() -> text(app, "select secret()"))
        .hasMessageContaining("permission denied for function secret");
  }

  @Test
  void an_administrator_who_is_no_superuser_will_do() throws SQLException {
    server.forget("plain");
    execute(server.admin(), "drop database if exists plain_database");
    execute(server.admin(), "drop role if exists plain_admin");
    execute(server.admin(), "create role plain_admin login createrole password 'p'");
    execute(server.admin(), "create database plain_database owner plain_admin");
    TenantRoles plain = new TenantRoles(new TenantKey("plain"));
    PGSimpleDataSource admin = (PGSimpleDataSource) server.as("plain_admin", "p");
    admin.setDatabaseName("plain_database");
    PGSimpleDataSource plainOwner = (PGSimpleDataSource) server.as(plain.owner(), "new");
    plainOwner.setDatabaseName("plain_database");

    new TenantSchema(plain).prepare(admin, marks -> new RoleKeys("o", "a", "abc"));
    List<KeyMarks> found = new ArrayList<>();
    new TenantSchema(plain)
        .prepare(
            admin,
            marks -> {
              found.add(marks);
              return new RoleKeys("new", "newer", "def");
            });
    int run = new TenantSchema(plain).migrate(plainOwner);

    assertThat(run).isPositive();
    assertThat(found).singleElement().satisfies(this::allIsMarked);
    assertThatThrownBy(() -> text(admin, "select count(*) from plain.person"))
        .hasMessageContaining("permission denied for schema plain");
    execute(server.admin(), "drop database plain_database with (force)");
  }

  private void allIsMarked(KeyMarks marks) {
    assertThat(marks.encrypted()).isTrue();
    assertThat(marks.schemaFits(Optional.of("abc"))).isTrue();
    assertThat(marks.schemaFits(Optional.of("def"))).isFalse();
    assertThat(marks.roles()).containsOnlyKeys("plain_owner", "plain_app", "plain_guard");
    assertThat(marks.strangeRole(Optional.of("abc"))).isEmpty();
    assertThat(marks.strangeRole(Optional.of("def"))).contains("plain_app");
    assertThat(marks.strangeRole(Optional.empty())).contains("plain_app");
  }

  @Test
  void the_owner_can_hand_a_function_over_to_the_guard() throws SQLException {
    execute(
        owner,
        """
        grant create on schema koge to koge_guard;
        create or replace function whoami() returns name
          language sql security definer set search_path = koge, pg_temp as 'select current_user';
        alter function whoami() owner to koge_guard;
        grant execute on function whoami() to koge_app;
        revoke create on schema koge from koge_guard;
        """);

    assertThat(text(app, "select whoami()")).isEqualTo("koge_guard");
  }
}
