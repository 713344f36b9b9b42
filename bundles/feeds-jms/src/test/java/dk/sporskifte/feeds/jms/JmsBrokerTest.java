package dk.sporskifte.feeds.jms;

import static dk.sporskifte.feeds.endpoint.tried.Node.await;
import static dk.sporskifte.feeds.endpoint.tried.Trial.message;
import static dk.sporskifte.feeds.endpoint.tried.Trial.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.port.StoreUnavailableException;
import dk.sporskifte.feeds.endpoint.tried.CountingStore;
import dk.sporskifte.feeds.endpoint.tried.Node;
import dk.sporskifte.feeds.endpoint.tried.Trial;
import jakarta.jms.JMSContext;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** No message is lost or doubled, whatever fails. */
class JmsBrokerTest extends AgainstArtemis {
  @Test
  void a_message_is_stored_once_and_its_receipt_carries_its_id() throws Exception {
    trial.node();
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
    trial.node();
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
    Node node = trial.node();
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
    trial.node();
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
    trial.node();
    messages(2).forEach(this::send);
    await("the first to be taken", () -> store.deliveries().equals(messages(1)));
    store.before(delivery -> null);
    restart();
    try {
      trial.node();
      await("both to be acknowledged", () -> store.stored().equals(messages(2)));
      await("both to be acknowledged", () -> artemis.waiting(queue) == 0);
    } finally {
      dead.countDown();
    }
  }

  @Test
  void two_nodes_share_a_queue_and_one_goes_on_when_the_other_is_gone() throws Exception {
    trial.node();
    Node other = trial.node();
    await("both to listen", () -> artemis.consumers(queue) == 2);
    messages(40).forEach(this::send);
    await(
        "all to be acknowledged", () -> store.stored().size() == 40 && artemis.waiting(queue) == 0);
    assertThat(store.deliveries()).containsExactlyInAnyOrderElementsOf(messages(40));

    other.close();
    IntStream.range(40, 60).mapToObj(Trial::message).forEach(this::send);
    await(
        "all to be acknowledged", () -> store.stored().size() == 60 && artemis.waiting(queue) == 0);
  }

  @Test
  void what_cannot_be_stored_for_long_stays_with_the_broker_in_order() throws Exception {
    store.before(
        delivery -> {
          throw new StoreUnavailableException("away", null);
        });
    Node node = trial.node();
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
    trial.node();
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
