package dk.sporskifte.feeds.kafka;

import static dk.sporskifte.feeds.endpoint.tried.Node.await;
import static dk.sporskifte.feeds.endpoint.tried.Trial.message;
import static dk.sporskifte.feeds.endpoint.tried.Trial.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.port.StoreUnavailableException;
import dk.sporskifte.feeds.endpoint.tried.CountingStore;
import dk.sporskifte.feeds.endpoint.tried.Node;
import dk.sporskifte.feeds.endpoint.tried.Trial;
import dk.sporskifte.feeds.way.Broker;
import dk.sporskifte.feeds.way.Setting;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No message is lost or doubled, whatever fails. */
class KafkaBrokerTest extends AgainstKafka {
  @Test
  void a_message_is_stored_once_and_its_receipt_finds_back_to_it() throws Exception {
    create(1);
    trial.node();
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
    trial.node();
    await("it to be stored", () -> store.stored().size() == 1);
  }

  @Test
  void a_broker_that_goes_away_and_comes_back_loses_and_doubles_nothing() throws Exception {
    create(3);
    Node node = trial.node();
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
    trial.node(forgetful);
    send(List.of("{message 1}", "{message 2}"));
    await("both to be acknowledged", () -> kafka.acknowledged(group, topic) == 2);

    assertThat(store.deliveries()).containsExactly("{message 1}", "{message 1}", "{message 2}");
    assertThat(store.stored()).containsExactly("{message 1}", "{message 2}");
  }

  @Test
  void two_nodes_share_a_topic_and_one_goes_on_when_the_other_is_gone() throws Exception {
    create(2);
    trial.node();
    Node other = trial.node();
    await("each to have its part", () -> kafka.shares(group).equals(List.of(1, 1)));
    send(messages(40));
    await("all to be acknowledged", () -> kafka.acknowledged(group, topic) == 40);
    assertThat(store.deliveries()).containsExactlyInAnyOrderElementsOf(messages(40));

    other.close();
    send(IntStream.range(40, 60).mapToObj(Trial::message).toList());
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
    Node node = trial.node();
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
    trial.node();
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

  private static void sleep(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
