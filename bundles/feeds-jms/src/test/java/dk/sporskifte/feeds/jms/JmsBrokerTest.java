package dk.sporskifte.feeds.jms;

import static dk.sporskifte.feeds.endpoint.tried.Node.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.port.StoreUnavailableException;
import dk.sporskifte.feeds.endpoint.tried.CountingStore;
import dk.sporskifte.feeds.endpoint.tried.Logged;
import dk.sporskifte.feeds.endpoint.tried.Node;
import dk.sporskifte.feeds.endpoint.tried.TestCertificates;
import dk.sporskifte.feeds.way.Setting;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a real broker, which all tests share; each has a queue of its own. */
@Timeout(90)
class JmsBrokerTest {
  private static final String USER = "sporskifte";
  private static final String SECRET = "hemmelig-\"kode\\";
  private static final Duration LONG = Duration.ofSeconds(15);

  @TempDir private static Path folder;
  private static TestCertificates certificates;
  private static TestArtemis artemis;
  private static int queues;
  private static Node stranger;
  private static long strangerSince;

  private final JmsBroker broker = new JmsBroker();
  private final CountingStore store = new CountingStore();
  private final List<Node> nodes = new ArrayList<>();
  private final Map<Setting, String> settings = new EnumMap<>(Setting.class);
  private final Logged logged = new Logged();
  private String queue;

  @BeforeAll
  static void startArtemis() throws Exception {
    Logged.quieten();
    certificates = new TestCertificates(folder.resolve("certificates"));
    artemis = new TestArtemis(folder, certificates);
    artemis.start();
    stranger = new Node(new JmsBroker(), stranger(), new CountingStore());
    strangerSince = System.nanoTime();
  }

  /** Refused, and told to wait long before it tries again: half a minute of tests may pass. */
  private static Map<Setting, String> stranger() {
    return Map.of(
        Setting.URI,
        "jms:queue:strange?recoveryInterval=600000",
        Setting.BROKER,
        artemis.address(),
        Setting.BROKER_USER,
        "stranger",
        Setting.BROKER_PASSWORD,
        "unknown");
  }

  @AfterAll
  static void stopArtemis() throws Exception {
    stranger.close();
    artemis.stop();
  }

  @BeforeEach
  void write() {
    queue = "police" + ++queues;
    artemis.password(USER, SECRET);
    settings.put(Setting.URI, "jms:queue:" + queue + "?recoveryInterval=500");
    settings.put(Setting.RECEIPT_URI, "jms:queue:" + queue + "-receipts");
    settings.put(Setting.BROKER, artemis.address());
    settings.put(Setting.BROKER_USER, USER);
    settings.put(Setting.BROKER_PASSWORD, SECRET);
  }

  @AfterEach
  void stop() {
    nodes.forEach(Node::close);
    logged.close();
    assertThat(logged.lines())
        .as("neither secrets nor messages in the log")
        .noneMatch(line -> line.contains("hemmelig") || line.contains("{message"));
  }

  @Test
  void a_message_is_stored_once_and_its_receipt_carries_its_id() throws Exception {
    node();
    String id = send("{message 1}").getJMSMessageID();
    Message receipt = receipts(1).get(0);

    assertThat(store.deliveries()).containsExactly("{message 1}");
    assertThat(receipt.getJMSCorrelationID()).isEqualTo(id);
    assertThat(receipt.getStringProperty("messageId"))
        .isEqualTo(CountingStore.messageId("{message 1}").toString());
    assertThat(receipt.getStringProperty("status")).isEqualTo("accepted");
    assertThat(receipt.getStringProperty("sha256")).hasSize(64);
    assertThat(((TextMessage) receipt).getText()).contains("\"status\" : \"accepted\"");
    await("it to be acknowledged", () -> artemis.waiting(queue) == 0);
  }

  @Test
  void a_correlation_of_the_senders_own_comes_back_and_bytes_are_as_good_as_text()
      throws Exception {
    node();
    try (JMSContext sender = context()) {
      Message message = sender.createBytesMessage();
      ((jakarta.jms.BytesMessage) message)
          .writeBytes("{message ø}".getBytes(StandardCharsets.UTF_8));
      message.setJMSCorrelationID("c-17");
      sender.createProducer().send(sender.createQueue(queue), message);
    }
    assertThat(receipts(1).get(0).getJMSCorrelationID()).isEqualTo("c-17");
    assertThat(store.stored()).containsExactly("{message ø}");
  }

  @Test
  void a_broker_that_goes_away_and_comes_back_again_and_again_loses_and_doubles_nothing()
      throws Exception {
    Node node = node();
    store.before(
        delivery -> {
          sleep(5);
          return null;
        });
    List<String> sent = messages(120);
    sent.forEach(this::send);
    for (int stored : List.of(20, 60)) {
      await("some to be stored", () -> store.stored().size() > stored);
      artemis.stop();
      try {
        assertThat(store.stored()).hasSizeLessThan(120);
        await("it to be told", () -> !node.problem().isEmpty());
      } finally {
        artemis.start();
      }
    }
    await(
        "all to be acknowledged",
        () -> store.stored().size() == 120 && artemis.waiting(queue) == 0);

    assertThat(store.stored()).containsExactlyInAnyOrderElementsOf(sent);
    await("nothing to be wrong", () -> node.problem().isEmpty());
    Set<String> told = new HashSet<>();
    while (told.size() < 120) {
      told.add(receipts(1).get(0).getStringProperty("messageId"));
    }
    assertThat(told)
        .containsAll(sent.stream().map(m -> CountingStore.messageId(m).toString()).toList());
  }

  @Test
  void a_broker_that_is_away_at_the_start_is_told_and_consumed_from_when_it_comes()
      throws Exception {
    send("{message 1}");
    artemis.stop();
    try {
      Node node = node();
      await(
          "it to be told",
          () -> node.problem().contains("cannot be consumed") || node.problem().contains("answer"));
    } finally {
      artemis.start();
    }
    await("it to be stored", () -> store.stored().size() == 1);
  }

  @Test
  void a_lost_acknowledgement_repeats_the_message_and_changes_nothing() throws Exception {
    AtomicBoolean lost = new AtomicBoolean();
    store.after(
        () -> {
          if (lost.compareAndSet(false, true)) {
            restart();
          }
        });
    send("{message 1}");
    send("{message 2}");
    node();
    await(
        "both to be acknowledged", () -> store.stored().size() == 2 && artemis.waiting(queue) == 0);

    assertThat(store.deliveries()).containsSubsequence("{message 1}", "{message 1}", "{message 2}");
    assertThat(store.stored()).containsExactly("{message 1}", "{message 2}");
  }

  @Test
  void what_a_node_took_and_did_not_store_is_given_to_another_when_it_is_gone() throws Exception {
    CountDownLatch dead = new CountDownLatch(1);
    store.before(
        delivery -> {
          awaitQuietly(dead);
          return null;
        });
    node();
    messages(2).forEach(this::send);
    await("the first to be taken", () -> store.deliveries().equals(messages(1)));
    store.before(delivery -> null);
    restart();
    try {
      node();
      await("both to be acknowledged", () -> store.stored().equals(messages(2)));
      await("both to be acknowledged", () -> artemis.waiting(queue) == 0);
    } finally {
      dead.countDown();
    }
  }

  @Test
  void two_nodes_share_a_queue_and_one_goes_on_when_the_other_is_gone() throws Exception {
    node();
    Node other = node();
    await("both to listen", () -> artemis.consumers(queue) == 2);
    messages(40).forEach(this::send);
    await(
        "all to be acknowledged", () -> store.stored().size() == 40 && artemis.waiting(queue) == 0);
    assertThat(store.deliveries()).containsExactlyInAnyOrderElementsOf(messages(40));

    nodes.remove(other);
    other.close();
    IntStream.range(40, 60).mapToObj(JmsBrokerTest::message).forEach(this::send);
    await(
        "all to be acknowledged", () -> store.stored().size() == 60 && artemis.waiting(queue) == 0);
  }

  @Test
  void what_cannot_be_stored_for_long_stays_with_the_broker_in_order() throws Exception {
    store.before(
        delivery -> {
          throw new StoreUnavailableException("away", null);
        });
    Node node = node();
    messages(3).forEach(this::send);
    await("it to be told", () -> node.problem().contains("nothing can be stored"));
    await("it to be tried often", () -> store.deliveries().size() > 6);
    assertThat(artemis.waiting(queue)).isEqualTo(3);
    assertThat(store.deliveries()).containsOnly(message(0));

    store.before(delivery -> null);
    await("all to be acknowledged", () -> artemis.waiting(queue) == 0);
    assertThat(store.stored()).containsExactlyElementsOf(messages(3));
    await("nothing to be wrong", () -> node.problem().isEmpty());
  }

  @Test
  void what_nobody_can_bear_or_read_is_set_aside_and_lets_those_behind_it_pass() throws Exception {
    store.before(
        delivery -> {
          if (new String(delivery.content(), StandardCharsets.UTF_8).equals("{message bad}")) {
            throw new IllegalStateException("a mistake of ours with {message bad}");
          }
          return null;
        });
    node();
    send("{message bad}");
    try (JMSContext sender = context()) {
      sender
          .createProducer()
          .send(sender.createQueue(queue), sender.createObjectMessage(new Serialised()));
      sender.createProducer().send(sender.createQueue(queue), sender.createMessage());
    }
    send("{message 2}");
    await(
        "all to be acknowledged", () -> store.stored().size() == 1 && artemis.waiting(queue) == 0);

    assertThat(store.refused()).containsExactly("{message bad}", "", "");
    assertThat(store.stored()).containsExactly("{message 2}");
    assertThat(Serialised.made).as("nothing a sender serialised is made").isFalse();
  }

  @Test
  void a_wrong_password_is_told_without_it_and_put_right_at_the_broker() throws Exception {
    artemis.password(USER, "another");
    Node node = node();
    await("it to be told", () -> node.problem().contains("the broker refuses us"));
    assertThat(node.problem()).contains("brokerPassword").doesNotContain("hemmelig");

    artemis.password(USER, SECRET);
    send("{message 1}");
    assertThat(receipts(1)).hasSize(1);
    await("nothing to be wrong", () -> node.problem().isEmpty());
  }

  @Test
  void what_is_wrong_is_told_until_it_is_right_however_seldom_it_is_tried_again() throws Exception {
    TimeUnit.NANOSECONDS.sleep(strangerSince + LONG.toNanos() - System.nanoTime());

    assertThat(stranger.problem()).contains("the broker refuses us");
  }

  @ParameterizedTest
  @EnumSource
  void a_class_that_is_missing_is_told_as_long_as_it_is(LackingClasses.For what) throws Exception {
    settings.put(Setting.URI, settings.get(Setting.URI) + "&eagerLoadingOfProperties=true");
    Node node = new Node(new LackingClasses(broker, what), settings, store);
    nodes.add(node);
    assertThat(node.problem()).isNotEmpty();
    send("{message 1}");

    await("it to be told", () -> node.problem().contains("NoClassDefFoundError"));
  }

  @Test
  void tls_knows_the_broker_by_its_certificate_and_us_by_ours() throws Exception {
    settings.put(Setting.BROKER, artemis.tlsAddress());
    settings.put(Setting.BROKER_TRUST, certificates.trust("sporskifte"));
    settings.put(Setting.BROKER_KEY, certificates.key("sporskifte"));
    Node stranger = node();
    await("it to be told", () -> stranger.problem().contains("cannot be consumed from"));
    nodes.remove(stranger);
    stranger.close();

    settings.put(Setting.BROKER_TRUST, certificates.trust("localhost"));
    Node node = node();
    send("{message 1}");
    assertThat(receipts(1)).hasSize(1);
    await("nothing to be wrong", () -> node.problem().isEmpty());
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

    assertThat(node().problem())
        .startsWith("not consumed: ")
        .containsAnyOf("out of the uri", "instead", "into a queue", "look at its options")
        .doesNotContain("hemmelig");
  }

  private Node node() {
    Node node = new Node(broker, settings, store);
    nodes.add(node);
    return node;
  }

  private static void restart() {
    try {
      artemis.stop();
      artemis.start();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> messages(int count) {
    return IntStream.range(0, count).mapToObj(JmsBrokerTest::message).toList();
  }

  private static String message(int number) {
    return "{message %03d}".formatted(number);
  }

  private Message send(String text) {
    try (JMSContext sender = context()) {
      Message message = sender.createTextMessage(text);
      sender.createProducer().send(sender.createQueue(queue), message);
      return message;
    }
  }

  private static JMSContext context() {
    return new ActiveMQConnectionFactory(artemis.address())
        .createContext(TestArtemis.ADMIN, TestArtemis.ADMIN);
  }

  private List<Message> receipts(int atLeast) throws JMSException {
    List<Message> receipts = new ArrayList<>();
    try (JMSContext context = context()) {
      var consumer = context.createConsumer(context.createQueue(queue + "-receipts"));
      while (receipts.size() < atLeast) {
        Message receipt = consumer.receive(20_000);
        assertThat(receipt).as("receipt %d", receipts.size()).isNotNull();
        receipts.add(receipt);
      }
    }
    return receipts;
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void sleep(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
