package dk.sporskifte.itests.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.itest.support.KarafExtension;
import dk.sporskifte.itest.support.Waiting;
import dk.sporskifte.itests.client.Api;
import dk.sporskifte.itests.client.Staff;
import dk.sporskifte.itests.municipality.ContradictoryMunicipality;
import dk.sporskifte.itests.municipality.MunicipalityBundle;
import dk.sporskifte.itests.municipality.RepeatingMunicipality;
import dk.sporskifte.itests.municipality.ThrowingMunicipality;
import dk.sporskifte.municipality.spi.Municipality;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A bundle that is wrong harms itself alone, and an operator can find out why. */
@ExtendWith(KarafExtension.class)
@Order(41)
class BadBundleIT {
  private static final Duration SOON = Duration.ofSeconds(15);

  private final Karaf karaf;
  private final Operator operator;
  private final Api helsingor;
  private final Api koge;

  BadBundleIT(Karaf karaf) {
    this.karaf = karaf;
    operator = new Operator(karaf);
    helsingor = new Staff(karaf, "helsingor").with("CASEWORKER", "Alberte Vejrmølle").api();
    koge = new Staff(karaf, "koge").with("CASEWORKER", "Alberte Vejrmølle").api();
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of("throws", ThrowingMunicipality.class, ThrowingMunicipality.MESSAGE),
        Arguments.of("contradicts itself", ContradictoryMunicipality.class, "a forum"),
        Arguments.of("repeats a code", RepeatingMunicipality.class, "217 is already offered"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrong")
  void everything_else_runs_and_the_reason_is_told(
      String name, Class<? extends Municipality> offers, String reason) {
    MunicipalityBundle bundle =
        new MunicipalityBundle("dk.example.wrong." + offers.getSimpleName(), "1.0.0", offers);
    operator.drop(bundle);
    try {
      Waiting.until(
          "readiness to tell", SOON, () -> readiness().body().contains(bundle.symbolicName()));

      assertThat(readiness().statusCode()).isEqualTo(200);
      assertThat(readiness().body()).contains(reason);
      assertThat(log()).contains(bundle.symbolicName()).contains(reason);
      assertThat(karaf.console().run("ssp:tenants")).contains(bundle.symbolicName(), reason);
      helsingor.get("way-of-working").with(200);
      koge.get("way-of-working").with(200);
    } finally {
      operator.remove(bundle);
    }
    Waiting.until(
        "readiness to be clean", SOON, () -> !readiness().body().contains(bundle.symbolicName()));
  }

  private HttpResponse<String> readiness() {
    try {
      return HttpClient.newHttpClient()
          .send(
              HttpRequest.newBuilder(karaf.uri("/health/ready")).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private String log() {
    try {
      return Files.readString(karaf.data().resolve("log/sporskifte.log"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
