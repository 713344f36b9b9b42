package dk.sporskifte.rest.health;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.port.HealthPart.Health;
import dk.sporskifte.casework.api.port.TenantStatus;
import dk.sporskifte.casework.api.port.TenantStatus.State;
import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.model.TenantKey;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadinessTest {
  private static final Health DATABASE = new Health("database", "postgresql", true, true, "");
  private static final Health FEED = new Health("feed", "koge/MVSP/police-list", true, true, "");

  @Test
  void it_is_ready_when_the_database_is_up_and_every_tenant_is_open_or_closed_for_a_reason() {
    Readiness readiness =
        Readiness.of(
            List.of(),
            List.of(DATABASE, FEED),
            List.of(tenant("koge", State.OPEN, ""), tenant("halsnaes", State.CLOSED, "no bundle")));

    assertThat(readiness.ready()).isTrue();
    assertThat(readiness.reasons()).isEmpty();
    assertThat(readiness.database()).extracting(Readiness.Part::name).containsExactly("postgresql");
    assertThat(readiness.feeds())
        .extracting(Readiness.Part::name)
        .containsExactly("koge/MVSP/police-list");
    assertThat(readiness.tenants())
        .extracting(Readiness.TenantPart::key)
        .containsExactly("koge", "halsnaes");
  }

  @Test
  void it_is_not_ready_while_a_tenant_opens() {
    assertNotReady(
        Readiness.of(
            List.of(), List.of(DATABASE), List.of(tenant("koge", State.OPENING, "migrating"))),
        "tenant koge is on its way: migrating");
  }

  @Test
  void it_is_not_ready_while_nobody_knows_why_a_tenant_is_closed() {
    assertNotReady(
        Readiness.of(List.of(), List.of(DATABASE), List.of(tenant("koge", State.CLOSED, " "))),
        "tenant koge");
  }

  @Test
  void it_is_not_ready_while_the_database_is_down() {
    Health down = new Health("database", "postgresql", false, true, "connection refused");

    assertNotReady(
        Readiness.of(List.of(), List.of(down), List.of()),
        "database postgresql: connection refused");
  }

  @Test
  void it_is_not_ready_while_nobody_knows_of_a_database() {
    assertNotReady(
        Readiness.of(List.of(), List.of(), List.of()), "nothing is known of the database");
  }

  @Test
  void it_is_not_ready_while_a_feed_has_not_looked_into_its_folder() {
    Health starting = new Health("feed", "koge/MVSP/police-list", true, false, "starting");

    assertNotReady(
        Readiness.of(List.of(), List.of(DATABASE, starting), List.of()),
        "feed koge/MVSP/police-list is on its way: starting");
  }

  @Test
  void a_feed_that_is_down_for_a_reason_does_not_keep_everything_back() {
    Health down = new Health("feed", "koge/MVSP/police-list", false, true, "no such folder");

    Readiness readiness = Readiness.of(List.of(), List.of(DATABASE, down), List.of());

    assertThat(readiness.ready()).isTrue();
    assertThat(readiness.feeds().get(0).reason()).isEqualTo("no such folder");
  }

  @Test
  void a_bundle_that_was_refused_is_told_of_and_keeps_nothing_back() {
    Health refused = new Health("municipality", "koge 0.2.0", false, true, "two forums");

    Readiness readiness = Readiness.of(List.of(), List.of(DATABASE, refused), List.of());

    assertThat(readiness.ready()).isTrue();
    assertThat(readiness.others()).extracting(Readiness.Part::reason).containsExactly("two forums");
  }

  @Test
  void it_is_not_ready_while_a_service_is_missing() {
    assertNotReady(
        Readiness.of(List.of("the API has not started"), List.of(DATABASE), List.of()),
        "the API has not started");
  }

  private static void assertNotReady(Readiness readiness, String reason) {
    assertThat(readiness.ready()).isFalse();
    assertThat(readiness.reasons()).anyMatch(r -> r.startsWith(reason));
  }

  private static TenantStatus tenant(String key, State state, String reason) {
    return new TenantStatus(
        new TenantKey(key),
        key,
        Optional.of(new MunicipalityCode("259")),
        state,
        reason,
        Optional.empty());
  }
}
