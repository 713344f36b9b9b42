package dk.sporskifte.tenancy;

import static dk.sporskifte.casework.api.port.TenantStatus.State.CLOSED;
import static dk.sporskifte.casework.api.port.TenantStatus.State.OPEN;
import static dk.sporskifte.casework.api.port.TenantStatus.State.OPENING;
import static dk.sporskifte.tenancy.Platform.configuration;
import static dk.sporskifte.tenancy.schema.TestServer.execute;
import static dk.sporskifte.tenancy.schema.TestServer.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.zaxxer.hikari.HikariDataSource;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.TenantClosedException;
import dk.sporskifte.casework.api.port.TenantStatus;
import dk.sporskifte.casework.api.port.UnknownTenantException;
import dk.sporskifte.casework.api.view.ModelVersion;
import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.tenancy.schema.TestServer;
import dk.sporskifte.testkit.WaysOfWorking;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TenantsTest {
  private static final TenantKey KOGE = new TenantKey("koge");
  private static final MunicipalityCode CODE = new MunicipalityCode("259");

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
  void stop() {
    platform.close();
  }

  @Test
  void a_configured_tenant_opens_and_hands_out_its_way_of_working() {
    platform.tenants.add(configuration("koge", "259"));

    TenantStatus status = platform.await("koge", OPEN);

    assertThat(status.name()).isEqualTo("Tenant koge");
    assertThat(status.model()).contains("SSP Korsbæk, version 1");
    assertThat(status.reason()).isEmpty();
    Tenant tenant = platform.tenants.open(KOGE);
    assertThat(tenant.wayOfWorking().version()).isEqualTo("1");
    assertThat(platform.tenants.all()).containsExactly(status);
  }

  @Test
  void the_pool_is_the_applications_and_can_alter_nothing() throws SQLException {
    platform.tenants.add(configuration("koge", "259"));
    platform.await("koge", OPEN);
    DataSource pool = platform.tenants.dataSource(KOGE);

    assertThat(text(pool, "select current_user || ' ' || current_schema()"))
        .isEqualTo("koge_app koge");
    assertThatThrownBy(() -> execute(pool, "create table own (n int)"))
        .hasMessageContaining("permission denied for schema koge");
    assertThatThrownBy(() -> execute(pool, "drop table way_of_working"))
        .hasMessageContaining("must be owner");
    assertThatThrownBy(() -> execute(pool, "delete from way_of_working"))
        .hasMessageContaining("permission denied");
  }

  @Test
  void the_rulebook_of_each_version_is_kept_as_it_first_opened() throws SQLException {
    platform.tenants.add(configuration("koge", "259"));
    platform.await("koge", OPEN);
    platform.municipalities.install(WaysOfWorking.small("259", "2"));
    platform.await("koge", s -> s.model().filter(m -> m.endsWith("2")).isPresent());

    DataSource pool = platform.tenants.dataSource(KOGE);
    assertThat(text(pool, "select string_agg(version, ',' order by version) from way_of_working"))
        .isEqualTo("1,2");
    assertThat(
            text(
                pool,
                """
                select jsonb_path_query_first(rulebook,
                  '$.rules[*] ? (@.kind == "closingReason" && @.id == "WITHDRAWN").requirement')
                from way_of_working where version = '1'
                """))
        .isEqualTo("\"TEST-01\"");
    assertThat(text(pool, "select opened_at at time zone 'UTC' from way_of_working limit 1"))
        .isEqualTo("2026-03-02 08:00:00");
  }

  @Test
  void a_decision_can_be_read_with_the_rules_of_its_version() {
    platform.tenants.add(configuration("koge", "259"));
    platform.await("koge", OPEN);
    platform.municipalities.install(
        WaysOfWorking.small("259", "2").toBuilder().principles(List.of()).build());
    platform.await("koge", s -> s.model().filter(m -> m.endsWith("2")).isPresent());
    Tenant tenant = platform.tenants.open(KOGE);
    KeptRulebooks kept = new KeptRulebooks(platform.tenants);

    assertThat(kept.versions(tenant).orThrow())
        .extracting(ModelVersion::version, ModelVersion::inForce)
        .containsExactlyInAnyOrder(tuple("2", true), tuple("1", false));
    assertThat(kept.version(tenant, "1").orThrow().rules())
        .isEqualTo(WaysOfWorking.small("259", "1").rulebook());
    assertThat(kept.version(tenant, "2").orThrow().rules())
        .isEqualTo(tenant.wayOfWorking().rulebook());
    assertThat(kept.version(tenant, "3")).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void calls_wait_while_the_municipality_is_replaced_and_get_the_new_one() throws Exception {
    platform.tenants.add(configuration("koge", "259"));
    platform.await("koge", OPEN);

    platform.municipalities.uninstall(CODE);
    assertThat(platform.status("koge").state()).isEqualTo(CLOSED);
    assertThat(platform.status("koge").reason()).contains("is being replaced");
    var call = CompletableFuture.supplyAsync(() -> platform.tenants.open(KOGE));
    platform.municipalities.install(WaysOfWorking.small("259", "2"));

    assertThat(call.get(5, TimeUnit.SECONDS).wayOfWorking().version()).isEqualTo("2");
  }

  @Test
  void while_the_municipality_is_really_gone_calls_are_sent_away_at_once() {
    try (Platform impatient = new Platform(base, 0).on(server)) {
      impatient.municipalities.install(WaysOfWorking.small("259", "1"));
      impatient.tenants.add(configuration("koge", "259"));
      impatient.await("koge", OPEN);

      impatient.municipalities.uninstall(CODE);

      assertThatExceptionOfType(TenantClosedException.class)
          .isThrownBy(() -> impatient.tenants.open(KOGE))
          .withMessageContaining("no installed bundle offers municipality 259");
      assertThat(impatient.status("koge").state()).isEqualTo(CLOSED);
      impatient.municipalities.install(WaysOfWorking.small("259", "2"));
      assertThat(impatient.await("koge", OPEN).model()).contains("SSP Korsbæk, version 2");
    }
  }

  @Test
  void a_tenant_of_an_unknown_code_says_so_and_names_the_bundle_that_was_refused()
      throws SQLException {
    platform.tenants.add(configuration("koge", "998"));

    TenantStatus status = platform.await("koge", CLOSED);

    assertThat(status.reason())
        .contains("no installed bundle offers municipality 998")
        .contains("broken.bundle was refused: two of one seat");
    assertThat(text(server.admin(), "select count(*) from pg_namespace where nspname = 'koge'"))
        .isEqualTo("0");
  }

  @Test
  void while_the_platform_starts_a_missing_bundle_says_nothing_yet() {
    platform.booted.set(false);
    platform.tenants.add(configuration("koge", "998"));

    assertThat(platform.await("koge", s -> s.reason().contains("998")).state()).isEqualTo(OPENING);
  }

  @Test
  void a_configuration_that_cannot_be_used_is_a_closed_tenant_with_advice() {
    platform.tenants.add(configuration("koge", "Køge"));

    assertThat(platform.status("koge").state()).isEqualTo(CLOSED);
    assertThat(platform.status("koge").reason()).contains("municipality = 217");
    assertThat(platform.status("koge").code()).isEmpty();
    assertThatExceptionOfType(TenantClosedException.class)
        .isThrownBy(() -> platform.tenants.open(KOGE));
  }

  @Test
  void two_configurations_of_a_key_close_it_until_one_is_removed() {
    TenantSettings first = configuration("koge", "259");
    TenantSettings second =
        TenantSettings.of(
            Map.of(
                "service.pid",
                "dk.sporskifte.tenant~koge",
                "municipality",
                "217",
                "name",
                "Another"));
    platform.tenants.add(first);
    platform.await("koge", OPEN);

    platform.tenants.add(second);
    assertThat(platform.status("koge").state()).isEqualTo(CLOSED);
    assertThat(platform.status("koge").reason())
        .contains("dk.sporskifte.tenant-koge.cfg", "dk.sporskifte.tenant~koge");

    platform.tenants.remove(second);
    assertThat(platform.await("koge", OPEN).name()).isEqualTo("Tenant koge");
  }

  @Test
  void a_removed_tenant_is_unknown_its_pool_is_closed_and_its_data_stays() throws Exception {
    TenantSettings koge = configuration("koge", "259");
    platform.tenants.add(koge);
    platform.await("koge", OPEN);
    HikariDataSource pool = (HikariDataSource) platform.tenants.dataSource(KOGE);

    platform.tenants.remove(koge);

    assertThatExceptionOfType(UnknownTenantException.class)
        .isThrownBy(() -> platform.tenants.open(KOGE));
    while (!pool.isClosed()) {
      Platform.pause();
    }
    assertThat(text(server.admin(), "select count(*) from koge.way_of_working")).isEqualTo("1");
    platform.tenants.add(koge);
    platform.await("koge", OPEN);
  }

  @Test
  void work_under_way_may_end_when_its_tenant_is_removed() throws Exception {
    TenantSettings koge = configuration("koge", "259");
    platform.tenants.add(koge);
    platform.await("koge", OPEN);
    DataSource pool = platform.tenants.dataSource(KOGE);

    var work = CompletableFuture.supplyAsync(() -> slowly(pool));
    while (((HikariDataSource) pool).getHikariPoolMXBean().getActiveConnections() == 0) {
      Platform.pause();
    }
    platform.tenants.remove(koge);

    assertThat(work.get(10, TimeUnit.SECONDS)).isEqualTo("done");
  }

  private static String slowly(DataSource pool) {
    try {
      return text(pool, "select 'done' from pg_sleep(0.5)");
    } catch (SQLException e) {
      return e.getMessage();
    }
  }
}
