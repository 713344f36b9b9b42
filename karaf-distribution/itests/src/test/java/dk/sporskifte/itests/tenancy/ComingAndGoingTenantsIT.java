package dk.sporskifte.itests.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.itest.support.KarafExtension;
import dk.sporskifte.itest.support.Waiting;
import dk.sporskifte.itests.client.Api;
import dk.sporskifte.itests.client.Staff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A tenant is a file in etc: added and removed while the platform runs. */
@ExtendWith(KarafExtension.class)
@Order(21)
class ComingAndGoingTenantsIT {
  private static final Duration SOON = Duration.ofSeconds(30);

  private final Karaf karaf;
  private final Api helsingor;

  ComingAndGoingTenantsIT(Karaf karaf) {
    this.karaf = karaf;
    this.helsingor = new Staff(karaf, "helsingor").with("CASEWORKER", "Alberte Vejrmølle").api();
  }

  @Test
  void a_tenant_opens_when_its_file_comes_and_closes_when_it_goes() throws IOException {
    assertThat(Api.nobody(karaf, "sandkasse").knock()).isEqualTo(404);
    Path file = karaf.data().resolve("etc/dk.sporskifte.tenant-sandkasse.cfg");
    Files.writeString(file, "municipality = 259\nname = Sandkassen\n");
    try {
      Waiting.until(
          "the tenant to open", SOON, () -> Api.nobody(karaf, "sandkasse").knock() == 401);
      assertThat(karaf.console().run("ssp:tenants")).contains("sandkasse", "Sandkassen");
      helsingor.get("me").with(200);
    } finally {
      Files.delete(file);
    }
    Waiting.until(
        "the tenant to be gone", SOON, () -> Api.nobody(karaf, "sandkasse").knock() == 404);
    helsingor.get("me").with(200);
  }

  @Test
  void a_file_that_says_nonsense_is_told_and_disturbs_nobody() throws IOException {
    Path file = karaf.data().resolve("etc/dk.sporskifte.tenant-nonsens.cfg");
    Files.writeString(file, "municipality = ikke et tal\nname = Nonsens\n");
    try {
      Waiting.until(
          "the console to tell",
          SOON,
          () -> karaf.console().run("ssp:tenants").contains("dk.sporskifte.tenant-nonsens.cfg"));
      helsingor.get("me").with(200);
    } finally {
      Files.delete(file);
    }
  }
}
