package dk.sporskifte.feeds.kafka;

import static dk.sporskifte.feeds.endpoint.tried.Node.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.port.StoreUnavailableException;
import dk.sporskifte.feeds.endpoint.tried.CountingStore;
import dk.sporskifte.feeds.endpoint.tried.Logged;
import dk.sporskifte.feeds.endpoint.tried.Node;
import dk.sporskifte.feeds.endpoint.tried.TestCertificates;
import dk.sporskifte.feeds.way.Broker;
import dk.sporskifte.feeds.way.Setting;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a real broker, which all tests share; each has a topic of its own. */
@Timeout(90)
class KafkaBrokerTest {
  private static final String GROUP = "sporskifte-korsbaek-nsp";
  private static final String SECRET = "hemmelig-\"kode\\";

  @TempDir private static Path folder;
  private static TestCertificates certificates;
  private static TestKafka kafka;
  private static Records records;
  private static int topics;

  private final KafkaBroker broker = new KafkaBroker();
  private final CountingStore store = new CountingStore();
  private final List<Node> nodes = new ArrayList<>();
  private final Map<Setting, String> settings = new EnumMap<>(Setting.class);
  private final Logged logged = new Logged();
  private String topic;
  private String group;

  @BeforeAll
  static void startKafka() throws Exception {
    Logged.quieten();
    certificates = new TestCertificates(folder.resolve("certificates"));
    kafka = new TestKafka(folder, certificates);
    kafka.start();
    records = new Records(kafka);
  }

  @AfterAll
  static void stopKafka() {
    kafka.close();
  }

  @BeforeEach
  void write(TestInfo test) {
    topic = "police" + ++topics;
    group = GROUP + topics;
    settings.put(Setting.URI, "kafka:" + topic + "?reconnectBackoffMaxMs=500&groupId=" + group);
    settings.put(Setting.RECEIPT_URI, "kafka:" + topic + "-receipts");
    settings.put(Setting.BROKER, kafka.forAnybody());
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
  void a_message_is_stored_once_and_its_receipt_finds_back_to_it() throws Exception {
    create(1);
    node();
    try (KafkaProducer<String, byte[]> sender = records.producer("none")) {
      ProducerRecord<String, byte[]> sent =
          new ProducerRecord<>(topic, "key of the sender", Records.bytes("{message 1}"));
      sent.headers().add("correlationId", Records.bytes("c-17"));
      sender.send(sent).get();
    }
    await("it to be acknowledged", () -> kafka.acknowledged(group, topic) == 1);

    assertThat(store.deliveries()).containsExactly("{message 1}");
    ConsumerRecord<String, String> receipt = records.receipts(topic, 1).get(0);
    assertThat(receipt.value()).contains("\"status\" : \"accepted\"");
    assertThat(receipt.key()).isEqualTo("key of the sender");
    assertThat(Records.header(receipt, "correlationId")).isEqualTo("c-17");
    assertThat(Records.header(receipt, "messageId"))
        .isEqualTo(CountingStore.messageId("{message 1}").toString());
    assertThat(Records.header(receipt, "status")).isEqualTo("accepted");
    assertThat(Records.header(receipt, "sha256")).hasSize(64);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "snappy", "lz4", "zstd"})
  void messages_may_come_compressed_and_from_before_the_first_start(String how) throws Exception {
    create(1);
    try (KafkaProducer<String, byte[]> sender = records.producer(how)) {
      sender
          .send(new ProducerRecord<>(topic, Records.bytes("{message " + "x".repeat(2000) + "}")))
          .get();
    }
    node();
    await("it to be stored", () -> store.stored().size() == 1);
  }

  @Test
  void a_broker_that_goes_away_and_comes_back_loses_and_doubles_nothing() throws Exception {
    create(3);
    Node node = node();
    store.before(
        delivery -> {
          sleep(5);
          return null;
        });
    List<String> sent = messages(200);
    send(sent);
    await("some to be stored", () -> store.stored().size() > 40);
    kafka.stop();
    try {
      assertThat(store.stored()).hasSizeLessThan(200);
      await(
          "it to be told",
          () -> node.problem().contains("does not answer at " + kafka.forAnybody()));
    } finally {
      kafka.start();
    }
    await("all to be acknowledged", () -> kafka.acknowledged(group, topic) == 200);

    assertThat(store.stored()).containsExactlyInAnyOrderElementsOf(sent);
    await("nothing to be wrong", () -> node.problem().isEmpty());
    assertThat(records.receipts(topic, 200))
        .extracting(r -> Records.header(r, "messageId"))
        .hasSizeGreaterThanOrEqualTo(200)
        .containsAll(sent.stream().map(m -> CountingStore.messageId(m).toString()).toList());
  }

  @Test
  void a_lost_acknowledgement_repeats_the_message_and_changes_nothing() throws Exception {
    create(1);
    Broker forgetful = new LosingOneAcknowledgement(broker);
    nodes.add(new Node(forgetful, settings, store));
    send(List.of("{message 1}", "{message 2}"));
    await("both to be acknowledged", () -> kafka.acknowledged(group, topic) == 2);

    assertThat(store.deliveries()).containsExactly("{message 1}", "{message 1}", "{message 2}");
    assertThat(store.stored()).containsExactly("{message 1}", "{message 2}");
  }

  @Test
  void two_nodes_share_a_topic_and_one_goes_on_when_the_other_is_gone() throws Exception {
    create(2);
    node();
    Node other = node();
    await("each to have its part", () -> kafka.shares(group).equals(List.of(1, 1)));
    send(messages(40));
    await("all to be acknowledged", () -> kafka.acknowledged(group, topic) == 40);
    assertThat(store.deliveries()).containsExactlyInAnyOrderElementsOf(messages(40));

    nodes.remove(other);
    other.close();
    send(IntStream.range(40, 60).mapToObj(KafkaBrokerTest::message).toList());
    await("all to be acknowledged", () -> kafka.acknowledged(group, topic) == 60);
    assertThat(store.stored()).hasSize(60);
  }

  @Test
  void what_cannot_be_stored_for_long_is_given_back_in_order_and_never_acknowledged()
      throws Exception {
    create(1);
    settings.put(Setting.URI, settings.get(Setting.URI) + "&maxPollRecords=10");
    store.before(
        delivery -> {
          throw new StoreUnavailableException("away", null);
        });
    Node node = node();
    send(messages(3));
    await("it to be told", () -> node.problem().contains("nothing can be stored"));
    await("it to be given back and read again", () -> store.deliveries().size() > 8);
    assertThat(kafka.acknowledged(group, topic)).isZero();
    assertThat(store.deliveries()).containsOnly(message(0));

    store.before(delivery -> null);
    await("all to be acknowledged", () -> kafka.acknowledged(group, topic) == 3);
    assertThat(store.stored()).containsExactlyElementsOf(messages(3));
    await("nothing to be wrong", () -> node.problem().isEmpty());
  }

  @Test
  void a_message_nobody_can_bear_is_set_aside_and_lets_those_behind_it_pass() throws Exception {
    create(1);
    store.before(
        delivery -> {
          if (new String(delivery.content(), StandardCharsets.UTF_8).equals("{message bad}")) {
            throw new IllegalStateException("a mistake of ours with {message bad}");
          }
          return null;
        });
    node();
    try (KafkaProducer<String, byte[]> sender = records.producer("none")) {
      sender.send(new ProducerRecord<>(topic, Records.bytes("{message bad}"))).get();
      sender.send(new ProducerRecord<>(topic, "key", null)).get();
      sender.send(new ProducerRecord<>(topic, Records.bytes("{message 2}"))).get();
    }
    await("all to be acknowledged", () -> kafka.acknowledged(group, topic) == 3);

    assertThat(store.refused()).containsExactly("{message bad}", "");
    assertThat(store.stored()).containsExactly("{message 2}");
    assertThat(records.receipts(topic, 3))
        .extracting(r -> Records.header(r, "status"))
        .containsExactly("rejected", "rejected", "accepted");
  }

  @Test
  void a_wrong_password_is_told_without_it_and_put_right_at_the_broker() throws Exception {
    create(1);
    kafka.password("sporskifte", "another");
    settings.put(Setting.BROKER, kafka.forUsers());
    settings.put(Setting.BROKER_USER, "sporskifte");
    settings.put(Setting.BROKER_PASSWORD, SECRET);
    Node node = node();
    await(
        "it to be told",
        () -> node.problem().contains("the broker refuses us (SaslAuthenticationException)"));
    assertThat(node.problem()).contains("brokerPassword").doesNotContain("hemmelig");

    kafka.password("sporskifte", SECRET);
    send(messages(1));
    await("it to be acknowledged", () -> kafka.acknowledged(group, topic) == 1);
    await("nothing to be wrong", () -> node.problem().isEmpty());
    assertThat(records.receipts(topic, 1)).hasSize(1);
  }

  @Test
  void tls_knows_the_broker_by_its_certificate_and_us_by_ours() throws Exception {
    create(1);
    settings.put(Setting.BROKER, kafka.forTheCertified());
    settings.put(Setting.BROKER_TRUST, certificates.trust("sporskifte"));
    settings.put(Setting.BROKER_KEY, certificates.key("sporskifte"));
    Node stranger = node();
    await(
        "it to be told",
        () -> stranger.problem().contains("refuses us (SslAuthenticationException)"));
    nodes.remove(stranger);
    stranger.close();

    settings.put(Setting.BROKER_TRUST, certificates.trust("localhost"));
    Node node = node();
    send(messages(1));
    await("it to be acknowledged", () -> kafka.acknowledged(group, topic) == 1);
    assertThat(records.receipts(topic, 1)).hasSize(1);
    await("nothing to be wrong", () -> node.problem().isEmpty());
  }

  @Test
  void a_topic_that_is_not_there_is_told_and_read_when_it_comes() throws Exception {
    Node node = node();
    await("it to be told", () -> node.problem().contains("no such topic"));

    create(1);
    send(messages(1));
    await("it to be acknowledged", () -> kafka.acknowledged(group, topic) == 1);
    await("nothing to be wrong", () -> node.problem().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "autoCommitEnable=true",
        "batching=true",
        "breakOnFirstError=false",
        "pollOnError=DISCARD",
        "seekTo=END",
        "saslJaasConfig=hemmelig",
        "brokers=localhost:1",
        "additionalProperties.enable.auto.commit=true"
      })
  void what_could_lose_a_message_or_tell_a_secret_is_not_to_be_configured(String option) {
    settings.put(Setting.URI, "kafka:police?" + option);

    assertThat(node().problem())
        .startsWith("not consumed: ")
        .containsAnyOf(option.substring(0, option.indexOf('=')), "additionalProperties")
        .containsAnyOf("out of the uri", "not into the uri", "instead")
        .doesNotContain("hemmelig");
  }

  @Test
  void without_a_broker_or_with_another_misspelled_option_it_is_not_consumed() {
    settings.remove(Setting.BROKER);
    assertThat(node().problem()).contains("write: broker = HOST:PORT");

    settings.put(Setting.BROKER, kafka.forAnybody());
    settings.put(Setting.URI, "kafka:police?groupIdd=x");
    assertThat(node().problem()).contains("look at its options");
  }

  private Node node() {
    Node node = new Node(broker, settings, store);
    nodes.add(node);
    return node;
  }

  private void create(int partitions) {
    kafka.create(topic, partitions);
    kafka.create(topic + "-receipts", 1);
  }

  private static List<String> messages(int count) {
    return IntStream.range(0, count).mapToObj(KafkaBrokerTest::message).toList();
  }

  private static String message(int number) {
    return "{message %03d}".formatted(number);
  }

  private void send(List<String> messages) {
    try (KafkaProducer<String, byte[]> sender = records.producer("none")) {
      messages.forEach(m -> sender.send(new ProducerRecord<>(topic, m, Records.bytes(m))));
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
