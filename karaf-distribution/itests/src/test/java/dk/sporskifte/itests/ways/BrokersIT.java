package dk.sporskifte.itests.ways;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.itest.support.KarafExtension;
import dk.sporskifte.itest.support.Waiting;
import dk.sporskifte.itests.feed.PoliceList;
import dk.sporskifte.itests.path.Young;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What speaks to a broker comes from the distribution itself, without a network, and goes and comes
 * while messages do. The brokers ask for TLS and a password.
 */
@ExtendWith(KarafExtension.class)
@Order(49)
class BrokersIT {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String WRONG = "forkert-kode";

  private final Karaf karaf;
  private final Stored stored;

  BrokersIT(Karaf karaf) {
    this.karaf = karaf;
    this.stored = Stored.in(karaf);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kafka", "jms"})
  void messages_of_a_broker_are_stored_and_answered_while_what_speaks_to_it_is_installed(String way)
      throws IOException {
    String feature = "sporskifte-feeds-" + way;
    try (Secrets secrets = new Secrets(karaf, way, WRONG);
        PartnerBroker broker = new PartnerBroker(way);
        Partner partner =
            Partner.of(
                karaf, "med" + way, List.of("police-list"), broker.settings(secrets.named()))) {
      assertThat(partner.problem(way)).contains("nothing that is installed knows " + way);
      karaf.console().run("feature:install " + feature);
      assertThat(bundles()).contains("dk.sporskifte.feeds." + way);
      Waiting.until(
          "readiness to tell of the password",
          SOON,
          () -> partner.problem(way).contains("the broker refuses us"));
      assertThat(partner.problem(way)).contains("look at", "brokerPassword");
      partner.rewrite(secrets.named(), secrets.renew(broker.password()));
      awaitNothingWrong(partner, way);

      goesAndComesWhileMessagesDo(way, feature, broker, partner);
      assertThat(messages(partner)).containsPattern("\\b" + way + "\\b");
      assertThat(told() + messages(partner))
          .doesNotContain(WRONG, broker.password().split("\\W")[0]);
    } finally {
      karaf.console().run("feature:uninstall " + feature);
    }
  }

  private void goesAndComesWhileMessagesDo(
      String way, String feature, PartnerBroker broker, Partner partner) throws IOException {
    Map<Integer, Integer> answers = Sending.noAnswers();
    try (Sending others = Sending.byHttp(partner, answers)) {
      PoliceList first = list(partner);
      broker.send(first);
      assertThat(broker.awaitReceipt(first)).contains("\"accepted\" : 2");
      assertThat(stored.recordsOf(first)).containsExactly("1", "2");

      karaf.console().run("feature:uninstall " + feature);
      Waiting.until(
          "readiness to say so",
          SOON,
          () -> partner.problem(way).contains("what knows " + way + " is not installed any more"));
      assertThat(bundles()).doesNotContain("dk.sporskifte.feeds." + way);
      PoliceList waits = list(partner);
      broker.send(waits);
      assertThat(stored.recordsOf(waits)).isEmpty();

      karaf.console().run("feature:install " + feature);
      assertThat(broker.awaitReceipt(waits)).contains("\"accepted\" : 2");
      awaitNothingWrong(partner, way);

      stored.isExactly(
          partner.code(), Stream.concat(Stream.of(first, waits), others.stop().stream()).toList());
      assertThat(answers).as("others notice nothing").containsOnlyKeys(200);
    }
  }

  /** All that an operator sees of it. */
  private String told() throws IOException {
    return Files.readString(karaf.data().resolve("log/sporskifte.log"))
        + karaf.console().run("ssp:feeds helsingor")
        + Readiness.of(karaf);
  }

  private String messages(Partner partner) {
    return karaf.console().run("ssp:feed helsingor " + partner.code() + " police-list");
  }

  private String bundles() {
    return karaf.console().run("bundle:list -t 0 -s");
  }

  private static void awaitNothingWrong(Partner partner, String way) {
    Waiting.until(way + " to be consumed from", SOON, () -> partner.isUp(way));
  }

  private static PoliceList list(Partner partner) {
    return PoliceList.of(partner.folder(), "MET", Young.aged(16), Young.aged(15));
  }
}
