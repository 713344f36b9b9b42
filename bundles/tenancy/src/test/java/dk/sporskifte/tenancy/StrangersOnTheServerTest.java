package dk.sporskifte.tenancy;

import static dk.sporskifte.casework.api.port.TenantStatus.State.CLOSED;
import static dk.sporskifte.casework.api.port.TenantStatus.State.OPEN;
import static dk.sporskifte.tenancy.Platform.configuration;
import static dk.sporskifte.tenancy.schema.TestServer.execute;
import static dk.sporskifte.tenancy.schema.TestServer.text;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.tenancy.schema.TestServer;
import dk.sporskifte.testkit.WaysOfWorking;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database server that has things of a tenant's names which this installation did not make. */
@Timeout(60)
class StrangersOnTheServerTest {
  private final TestServer server = TestServer.shared();
  @TempDir Path base;
  private Platform platform;

  @BeforeEach
  void start() throws SQLException {
    server.forget("koge");
    platform = new Platform(base, 5).on(server);
    platform.municipalities.install(WaysOfWorking.small("259", "1"));
  }

  @AfterEach
  void stop() throws SQLException {
    platform.close();
    server.forget("koge");
  }

  @ParameterizedTest
  @ValueSource(strings = {"koge_owner", "koge_app", "koge_guard"})
  void a_role_of_somebody_else_is_left_alone_and_the_tenant_says_so(String role)
      throws SQLException {
    execute(server.admin(), "create role %s login password 'theirs'".formatted(role));

    platform.tenants.add(configuration("koge", "259"));

    assertThat(platform.await("koge", CLOSED).reason())
        .contains("role " + role, "not this installation's", "give the tenant another key");
    assertThat(text(server.as(role, "theirs"), "select current_user")).isEqualTo(role);
    assertThat(text(server.admin(), "select count(*) from pg_namespace where nspname = 'koge'"))
        .isEqualTo("0");
    assertThat(base.resolve("secrets")).doesNotExist();
  }

  @Test
  void a_role_of_another_installation_is_left_alone() throws SQLException {
    execute(server.admin(), "create role koge_app login password 'theirs'");
    execute(server.admin(), "comment on role koge_app is 'Sporskifte key 0123456789abcdef'");

    platform.tenants.add(configuration("koge", "259"));

    assertThat(platform.await("koge", CLOSED).reason()).contains("role koge_app");
    assertThat(text(server.as("koge_app", "theirs"), "select current_user")).isEqualTo("koge_app");
  }

  @Test
  void a_schema_of_somebody_else_is_left_alone() throws SQLException {
    execute(server.admin(), "create schema koge");

    platform.tenants.add(configuration("koge", "259"));

    assertThat(platform.await("koge", CLOSED).reason())
        .contains("schema koge", "not this installation's");
    assertThat(text(server.admin(), "select count(*) from pg_roles where rolname like 'koge%'"))
        .isEqualTo("0");
  }

  @Test
  void what_is_handed_over_is_used_and_marked() throws SQLException {
    execute(server.admin(), "create role koge_app login");
    execute(server.admin(), "comment on role koge_app is 'Sporskifte'");

    platform.tenants.add(configuration("koge", "259"));

    platform.await("koge", OPEN);
    assertThat(
            text(
                server.admin(),
                """
                select count(distinct shobj_description(oid, 'pg_authid')) from pg_roles
                where rolname in ('koge_owner', 'koge_app', 'koge_guard')
                  and shobj_description(oid, 'pg_authid') like 'Sporskifte key %'
                """))
        .isEqualTo("1");
  }

  @Test
  void what_the_database_refuses_is_the_tenants_stated_reason() throws SQLException {
    execute(server.admin(), "create role koge_owner login");
    execute(server.admin(), "comment on role koge_owner is 'Sporskifte'");
    execute(server.admin(), "create schema koge");
    execute(server.admin(), "comment on schema koge is 'Sporskifte'");

    platform.tenants.add(configuration("koge", "259"));

    assertThat(platform.await("koge", CLOSED).reason())
        .contains("the database refuses", "permission denied");
  }

  @Test
  void a_migration_that_fails_is_the_tenants_stated_reason() throws SQLException {
    execute(server.admin(), "create role koge_owner login");
    execute(server.admin(), "comment on role koge_owner is 'Sporskifte'");
    execute(server.admin(), "create schema koge authorization koge_owner");
    execute(server.admin(), "comment on schema koge is 'Sporskifte'");
    execute(server.admin(), "create table koge.flyway_schema_history (version int)");
    execute(server.admin(), "alter table koge.flyway_schema_history owner to koge_owner");

    platform.tenants.add(configuration("koge", "259"));

    assertThat(platform.await("koge", CLOSED).reason())
        .contains("the database refuses", "flyway_schema_history");
  }
}
