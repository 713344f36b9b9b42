package dk.sporskifte.itests.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.itest.support.KarafExtension;
import dk.sporskifte.itest.support.Waiting;
import dk.sporskifte.itests.Soak;
import dk.sporskifte.itests.client.Api;
import dk.sporskifte.itests.client.Staff;
import dk.sporskifte.itests.load.Call;
import dk.sporskifte.itests.load.Report;
import dk.sporskifte.itests.municipality.KogeOtherwise;
import dk.sporskifte.itests.municipality.MunicipalityBundle;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Køge is replaced in every way an operator has, while Helsingør is hard at work. */
@ExtendWith(KarafExtension.class)
@Order(40)
class HotDeploymentIT {
  private static final Duration SOON = Duration.ofSeconds(15);
  private static final String SHIPPED = "1";

  private final Operator operator;
  private final Api koge;
  private final TwoMunicipalitiesAtWork work;

  HotDeploymentIT(Karaf karaf) {
    operator = new Operator(karaf);
    koge = new Staff(karaf, "koge").with("CASEWORKER", "Alberte Vejrmølle").api();
    work =
        new TwoMunicipalitiesAtWork(
            new Staff(karaf, "helsingor").with("CASEWORKER", "Alberte Vejrmølle").api(), koge);
  }

  @BeforeEach
  void begin() {
    awaitKoge(SHIPPED);
    work.begin();
  }

  @AfterEach
  void end() {
    work.close();
  }

  @Test
  @Order(1)
  void updating_a_bundle_costs_nobody_a_request() {
    update(10, round -> {});
  }

  @Test
  @Tag("soak")
  void updating_a_bundle_again_and_again_costs_nobody_a_request() {
    int updates = Integer.getInteger("soak.updates");
    update(updates, round -> Soak.tell("update %d of %d".formatted(round, updates)));
    Soak.tell(
        "%d updates; Helsingør: %s; Køge: %s".formatted(updates, work.helsingor(), work.koge()));
  }

  private void update(int times, IntConsumer progress) {
    for (int round = 1; round <= times; round++) {
      updateToOtherAndBack();
      progress.accept(round);
    }
    helsingorDidNotNotice("bundle:update");
    assertThat(work.koge().where(call -> call.status() != 200)).isEmpty();
    assertThat(work.koge().where(call -> works(call, KogeOtherwise.VERSION))).isNotEmpty();
  }

  private void updateToOtherAndBack() {
    operator.updateKogeTo(
        MunicipalityBundle.koge("0.1.1").writeTo(Path.of("target/koge-0.1.1.jar")));
    awaitKoge(KogeOtherwise.VERSION);
    operator.updateKogeBack();
    awaitKoge(SHIPPED);
  }

  @Test
  @Order(2)
  void while_a_feature_is_gone_its_tenant_alone_is_away() {
    operator.uninstallFeature();
    Waiting.until("Køge to be away", SOON, () -> koge.get("way-of-working").status() == 503);
    operator.installFeature();
    awaitKoge(SHIPPED);

    helsingorDidNotNotice("feature uninstall and install");
    kogeWasAwayPolitely();
  }

  @Test
  @Order(3)
  void a_jar_dropped_into_deploy_works_and_is_replaced() {
    operator.uninstallFeature();
    Waiting.until("Køge to be away", SOON, () -> koge.get("way-of-working").status() == 503);
    operator.dropShippedKoge();
    awaitKoge(SHIPPED);
    operator.drop(MunicipalityBundle.koge("0.1.2"));
    awaitKoge(KogeOtherwise.VERSION);
    operator.remove(MunicipalityBundle.koge("0.1.2"));
    Waiting.until("Køge to be away", SOON, () -> koge.get("way-of-working").status() == 503);
    operator.installFeature();
    awaitKoge(SHIPPED);

    helsingorDidNotNotice("a jar dropped, replaced and removed");
    kogeWasAwayPolitely();
  }

  private void helsingorDidNotNotice(String what) {
    Report report = work.helsingor();
    System.out.printf("Helsingør during %s: %s%n", what, report);
    System.out.printf("Køge during %s: %s%n", what, work.koge());
    assertThat(report.perSecond()).isGreaterThanOrEqualTo(50);
    assertThat(report.calls()).hasSize(report.sent());
    assertThat(report.where(work::isWrong)).isEmpty();
  }

  private void kogeWasAwayPolitely() {
    assertThat(work.koge().where(call -> call.status() != 200))
        .isNotEmpty()
        .allSatisfy(
            call -> {
              assertThat(call.status()).as(call::body).isEqualTo(503);
              assertThat(call.headers().firstValue("Retry-After")).isPresent();
              assertThat(call.body()).contains("\"type\"");
            });
  }

  private void awaitKoge(String version) {
    Waiting.until(
        "Køge to work by version " + version,
        SOON,
        () -> {
          var answer = koge.get("way-of-working");
          return answer.status() == 200 && answer.text("/version").equals(version);
        });
  }

  private static boolean works(Call call, String version) {
    return call.body().contains("\"version\":\"" + version + "\"");
  }
}
