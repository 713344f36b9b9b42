package dk.sporskifte.feeds.kafka;

import static dk.sporskifte.feeds.endpoint.tried.Node.await;
import static dk.sporskifte.feeds.endpoint.tried.Trial.SECRET;
import static dk.sporskifte.feeds.endpoint.tried.Trial.message;
import static dk.sporskifte.feeds.endpoint.tried.Trial.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.feeds.endpoint.tried.CountingStore;
import dk.sporskifte.feeds.endpoint.tried.Node;
import dk.sporskifte.feeds.endpoint.tried.QuotingBroker;
import dk.sporskifte.feeds.way.Setting;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is wrong is told, without what nobody is to see, and holds up nobody longer than it must.
 */
class KafkaTroubleTest extends AgainstKafka {
  @Test
  void a_topic_that_is_not_there_is_told_and_read_when_it_comes() throws Exception {
    Node node = trial.node();
    await("it to be told", () -> node.problem().contains("no such topic"));

    create(1);
    send(messages(1));
    await("it to be acknowledged", () -> kafka.acknowledged(group, topic) == 1);
    await("nothing to be wrong", () -> node.problem().isEmpty());
  }

  @Test
  void a_wrong_password_is_told_without_it_and_put_right_at_the_broker() throws Exception {
    create(1);
    kafka.password("sporskifte", "another");
    settings.put(Setting.BROKER, kafka.forUsers());
    settings.put(Setting.BROKER_USER, "sporskifte");
    settings.put(Setting.BROKER_PASSWORD, SECRET);
    Node node = trial.node();
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
  void tls_and_a_password_go_together() throws Exception {
    create(1);
    kafka.password("sporskifte", SECRET);
    settings.put(Setting.BROKER, kafka.forSecuredUsers());
    settings.put(Setting.BROKER_TRUST, certificates.trust("localhost"));
    settings.put(Setting.BROKER_USER, "sporskifte");
    settings.put(Setting.BROKER_PASSWORD, SECRET);
    trial.node();
    send(messages(1));
    await("it to be acknowledged", () -> kafka.acknowledged(group, topic) == 1);
    assertThat(records.receipts(topic, 1)).hasSize(1);
  }

  @Test
  void tls_knows_the_broker_by_its_certificate_and_us_by_ours() throws Exception {
    create(1);
    settings.put(Setting.BROKER, kafka.forTheCertified());
    settings.put(Setting.BROKER_TRUST, certificates.trust("sporskifte"));
    settings.put(Setting.BROKER_KEY, certificates.key("sporskifte"));
    Node stranger = trial.node();
    await(
        "it to be told",
        () -> stranger.problem().contains("refuses us (SslAuthenticationException)"));
    stranger.close();

    settings.put(Setting.BROKER_TRUST, certificates.trust("localhost"));
    Node node = trial.node();
    send(messages(1));
    await("it to be acknowledged", () -> kafka.acknowledged(group, topic) == 1);
    assertThat(records.receipts(topic, 1)).hasSize(1);
    await("nothing to be wrong", () -> node.problem().isEmpty());
  }

  @Test
  void a_failure_that_quotes_a_message_is_logged_without_it() throws Exception {
    create(1);
    QuotingBroker quoting = new QuotingBroker(broker);
    trial.node(quoting);
    send(messages(1));
    await("it to be given back", () -> trial.logs("Will seek consumer to offset 0"));
    assertThat(trial.logs("Error during processing")).isTrue();
    assertThat(trial.logs("IllegalStateException")).isTrue();
    quoting.mend();
    await("it to be acknowledged", () -> kafka.acknowledged(group, topic) == 1);
  }

  @Test
  void a_receipt_too_large_for_its_topic_is_kept_and_told_and_stands_in_nobodys_way()
      throws Exception {
    createForSmallReceipts();
    Node node = trial.node();
    send(messages(2));
    await("both to be acknowledged", () -> kafka.acknowledged(group, topic) == 2);

    assertThat(store.deliveries()).containsExactlyElementsOf(messages(2));
    assertThat(node.problem()).isEmpty();
    assertThat(node.unsent()).contains("too large to be sent: 2").contains("korsbaek/nsp/unsent");
    assertThat(node.folder().resolve("unsent"))
        .isDirectoryContaining("glob:**.receipt.json")
        .isDirectoryNotContaining("glob:**.part");
    assertThat(receiptsIn(node.folder().resolve("unsent")))
        .hasSize(2)
        .anyMatch(receipt -> receipt.contains(CountingStore.messageId(message(0)).toString()));
  }

  @Test
  void a_receipt_too_large_for_which_there_is_no_room_either_is_waited_for_and_told()
      throws Exception {
    createForSmallReceipts();
    Node node = trial.node();
    Path inTheWay = node.withoutRoomForReceipts();
    send(messages(1));
    await("it to be told", () -> node.problem().contains("cannot be kept in the folder"));
    assertThat(node.problem()).contains("korsbaek/nsp/unsent", "make room");
    assertThat(kafka.acknowledged(group, topic)).isZero();

    Files.delete(inTheWay);
    await("it to be acknowledged", () -> kafka.acknowledged(group, topic) == 1);
    assertThat(store.stored()).containsExactlyElementsOf(messages(1));
    assertThat(receiptsIn(node.folder().resolve("unsent"))).hasSize(1);
    await("nothing to be wrong", () -> node.problem().isEmpty());
  }

  private void createForSmallReceipts() {
    kafka.create(topic, 1);
    kafka.create(
        new NewTopic(topic + "-receipts", 1, (short) 1)
            .configs(Map.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, "200")));
  }

  private static List<String> receiptsIn(Path folder) throws IOException {
    List<String> receipts = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        receipts.add(Files.readString(file));
      }
    }
    return receipts;
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

    assertThat(trial.node().problem())
        .startsWith("not consumed: ")
        .containsAnyOf(option.substring(0, option.indexOf('=')), "additionalProperties")
        .containsAnyOf("out of the uri", "not into the uri", "instead")
        .doesNotContain("hemmelig");
  }

  @Test
  void without_a_broker_or_with_another_misspelled_option_it_is_not_consumed() {
    settings.remove(Setting.BROKER);
    assertThat(trial.node().problem()).contains("write: broker = HOST:PORT");

    settings.put(Setting.BROKER, kafka.forAnybody());
    settings.put(Setting.URI, "kafka:police?groupIdd=x");
    assertThat(trial.node().problem()).contains("look at its options");
  }
}
