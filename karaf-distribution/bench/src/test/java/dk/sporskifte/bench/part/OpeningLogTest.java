package dk.sporskifte.bench.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningLogTest {
  private static final String LOG =
      """
      2026-11-22T03:00:00,900 INFO  [fileinstall] o.a.f.f - Creating configuration {dk.sporskifte.tenant~bench001} from /d/etc/dk.sporskifte.tenant-bench001.cfg
      2026-11-22T03:00:01,000 INFO  [fileinstall] o.a.f.f - Creating configuration {dk.sporskifte.tenant~bench010} from /d/etc/dk.sporskifte.tenant-bench010.cfg
      2026-11-22T03:00:01,250 INFO  [tenancy] d.s.t.TenantSlot - Tenant bench001 is open with Helsingør
      2026-11-22T03:00:02,000 INFO  [tenancy] d.s.t.TenantSlot - Tenant bench010 is open with Helsingør
      """;

  @Test
  void a_tenant_opens_from_its_configuration_on() {
    assertThat(OpeningLog.millisToOpen(LOG, "bench001")).isEqualTo(350);
    assertThat(OpeningLog.millisToOpen(LOG, "bench010")).isEqualTo(1000);
  }

  @Test
  void a_tenant_that_did_not_open_has_no_time() {
    assertThatThrownBy(() -> OpeningLog.millisToOpen(LOG, "bench01"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void rounds_are_compared_one_by_one() {
    assertThat(Ratios.of(List.of(10.0, 30.0), List.of(5.0, 10.0))).containsExactly(2.0, 3.0);
  }
}
