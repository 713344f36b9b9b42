package dk.sporskifte.feeds.jms;

import static dk.sporskifte.feeds.endpoint.tried.Node.await;
import static dk.sporskifte.feeds.endpoint.tried.Trial.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.feeds.endpoint.tried.CountingStore;
import dk.sporskifte.feeds.endpoint.tried.Node;
import dk.sporskifte.feeds.endpoint.tried.QuotingBroker;
import dk.sporskifte.feeds.way.Setting;
import jakarta.jms.JMSRuntimeException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Security;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is wrong is told, without what nobody is to see, and holds up nobody longer than it must.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JmsTroubleTest extends AgainstArtemis {
  private static final Duration LONG = Duration.ofSeconds(15);

  /** Refused, and told to wait long before it tries again. */
  private static Node stranger;

  private static long strangerSince;

  @BeforeAll
  static void startStranger() {
    stranger =
        new Node(
            new JmsBroker(),
            Map.of(
                Setting.URI,
                "jms:queue:strange?recoveryInterval=600000",
                Setting.BROKER,
                artemis.address(),
                Setting.BROKER_USER,
                "stranger",
                Setting.BROKER_PASSWORD,
                "unknown"),
            new CountingStore());
    strangerSince = System.nanoTime();
  }

  @AfterAll
  static void stopStranger() {
    stranger.close();
  }

  @Test
  void a_broker_that_is_away_at_the_start_is_told_and_consumed_from_when_it_comes()
      throws Exception {
    send("{message 1}");
    artemis.stop();
    try {
      Node node = trial.node();
      await(
          "it to be told",
          () -> node.problem().contains("cannot be consumed") || node.problem().contains("answer"));
    } finally {
      artemis.start();
    }
    await("it to be stored", () -> store.stored().size() == 1);
  }

  @Test
  void a_wrong_password_is_told_without_it_and_put_right_at_the_broker() throws Exception {
    artemis.password(USER, "another");
    Node node = trial.node();
    await("it to be told", () -> node.problem().contains("the broker refuses us"));
    assertThat(node.problem()).contains("brokerPassword").doesNotContain("hemmelig");

    artemis.password(USER, SECRET);
    send("{message 1}");
    assertThat(receipts(1)).hasSize(1);
    await("nothing to be wrong", () -> node.problem().isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void a_class_that_is_missing_is_told_as_long_as_it_is(LackingClasses.For what) throws Exception {
    settings.put(Setting.URI, settings.get(Setting.URI) + "&eagerLoadingOfProperties=true");
    Node node = trial.node(new LackingClasses(broker, what));
    assertThat(node.problem()).isNotEmpty();
    send("{message 1}");

    await("it to be told", () -> node.problem().contains("NoClassDefFoundError"));
  }

  @Test
  void tls_knows_the_broker_by_its_certificate_and_us_by_ours() throws Exception {
    settings.put(Setting.BROKER, artemis.tlsAddress());
    settings.put(Setting.BROKER_TRUST, certificates.trust("sporskifte"));
    settings.put(Setting.BROKER_KEY, certificates.key("sporskifte"));
    Node stranger = trial.node();
    await("it to be told", () -> stranger.problem().contains("cannot be consumed from"));
    stranger.close();

    settings.put(Setting.BROKER_TRUST, certificates.trust("localhost"));
    Node node = trial.node();
    send("{message 1}");
    assertThat(receipts(1)).hasSize(1);
    await("nothing to be wrong", () -> node.problem().isEmpty());

    node.close();
    assertThat(Security.getProvider("PEM")).isNotNull();
    broker.forgetProviders();
    assertThat(Security.getProvider("PEM")).as("what would outlive its bundle").isNull();
  }

  @Test
  void a_failure_that_quotes_a_message_is_logged_without_it() throws Exception {
    QuotingBroker quoting = new QuotingBroker(broker);
    Node node = trial.node(quoting);
    send("{message 1}");
    await("it to be told", () -> node.problem().contains("IllegalStateException"));
    assertThat(trial.logs("IllegalStateException")).isTrue();
    quoting.mend();
    await("it to be acknowledged", () -> artemis.waiting(queue) == 0);
  }

  @Test
  void a_receipt_too_large_for_its_queue_is_kept_and_told_and_stands_in_nobodys_way()
      throws Exception {
    String correlation = "c".repeat(longestCorrelation());
    Node node = trial.node();
    sendTo(queue, correlation, "{message 1}");
    send("{message 2}");

    assertThat(receipts(1).get(0).getStringProperty("messageId"))
        .isEqualTo(CountingStore.messageId("{message 2}").toString());
    await("both to be acknowledged", () -> artemis.waiting(queue) == 0);
    assertThat(store.deliveries()).containsExactly("{message 1}", "{message 2}");
    assertThat(node.unsent()).contains("too large to be sent: 1").contains("korsbaek/nsp/unsent");
    assertThat(node.folder().resolve("unsent")).isDirectoryContaining("glob:**.receipt.json");
  }

  @Test
  void a_receipt_too_large_for_which_there_is_no_room_either_is_waited_for_and_told()
      throws Exception {
    String correlation = "c".repeat(longestCorrelation());
    Node node = trial.node();
    Path inTheWay = node.withoutRoomForReceipts();
    sendTo(queue, correlation, "{message 1}");
    await("it to be told", () -> node.problem().contains("cannot be kept in the folder"));
    assertThat(node.problem()).contains("korsbaek/nsp/unsent", "make room");
    assertThat(artemis.waiting(queue)).isEqualTo(1);

    Files.delete(inTheWay);
    await("it to be acknowledged", () -> artemis.waiting(queue) == 0);
    assertThat(store.deliveries())
        .as("given back it would be counted, and thrown away in the end")
        .containsExactly("{message 1}");
    assertThat(node.unsent()).contains("too large to be sent: 1");
    await("nothing to be wrong", () -> node.problem().isEmpty());
  }

  /** Of what the broker takes from a sender; a receipt has some properties of its own beside it. */
  private int longestCorrelation() {
    int taken = 0;
    int refused = 1 << 20;
    while (refused - taken > 10) {
      int tried = (taken + refused) / 2;
      try {
        sendTo(queue + "-sizes", "c".repeat(tried), "{message}");
        taken = tried;
      } catch (JMSRuntimeException e) {
        refused = tried;
      }
    }
    return taken;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jms:queue:police?transacted=false",
        "jms:queue:police?acknowledgementModeName=AUTO_ACKNOWLEDGE",
        "jms:queue:police?asyncConsumer=true",
        "jms:queue:police?username=x&password=hemmelig",
        "jms:topic:police",
        "jms:queue:police?concurentConsumers=2"
      })
  void what_could_lose_a_message_or_tell_a_secret_is_not_to_be_configured(String uri) {
    settings.put(Setting.URI, uri);

    assertThat(trial.node().problem())
        .startsWith("not consumed: ")
        .containsAnyOf("out of the uri", "instead", "into a queue", "look at its options")
        .doesNotContain("hemmelig");
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void what_is_wrong_is_told_until_it_is_right_however_seldom_it_is_tried_again() throws Exception {
    TimeUnit.NANOSECONDS.sleep(strangerSince + LONG.toNanos() - System.nanoTime());

    assertThat(stranger.problem()).contains("the broker refuses us");
  }
}
