package dk.sporskifte.itests.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.itest.support.KarafExtension;
import dk.sporskifte.itest.support.Waiting;
import dk.sporskifte.itests.client.Api;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The municipalities that are not started come from the distribution itself, without a network. */
@ExtendWith(KarafExtension.class)
@Order(42)
class MunicipalitiesAtHandIT {
  private static final Duration SOON = Duration.ofSeconds(30);

  private final Karaf karaf;

  MunicipalitiesAtHandIT(Karaf karaf) {
    this.karaf = karaf;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"kobenhavn, 101, KBH-38", "gladsaxe, 159, X003-04", "halsnaes, 260, HAL-14"})
  void one_that_is_installed_opens_its_tenant(String name, String code, String requirement)
      throws IOException {
    Path file = karaf.data().resolve("etc/dk.sporskifte.tenant-" + name + ".cfg");
    karaf.console().run("feature:install sporskifte-tenant-" + name);
    try {
      Files.writeString(file, "municipality = " + code + "\nname = " + name + "\n");
      Waiting.until("the tenant to open", SOON, () -> Api.nobody(karaf, name).knock() == 401);
      assertThat(karaf.console().run("ssp:rules " + name)).contains(requirement);
    } finally {
      Files.deleteIfExists(file);
      karaf.console().run("feature:uninstall sporskifte-tenant-" + name);
    }
    Waiting.until("the tenant to be gone", SOON, () -> Api.nobody(karaf, name).knock() == 404);
  }
}
