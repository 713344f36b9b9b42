package dk.sporskifte.feeds.jms;

import static dk.sporskifte.feeds.endpoint.tried.Trial.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.feeds.endpoint.tried.CountingStore;
import dk.sporskifte.feeds.endpoint.tried.Logged;
import dk.sporskifte.feeds.endpoint.tried.TestCertificates;
import dk.sporskifte.feeds.endpoint.tried.Trial;
import dk.sporskifte.feeds.way.Setting;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real broker, which all tests of a class share; each has a queue of its own. */
@Timeout(90)
abstract class AgainstArtemis {
  static final String USER = "sporskifte";

  @TempDir static Path folder;
  static TestCertificates certificates;
  static TestArtemis artemis;
  private static int queues;

  final JmsBroker broker = new JmsBroker();
  final Trial trial = new Trial(broker);
  final CountingStore store = trial.store();
  final Map<Setting, String> settings = trial.settings();
  String queue;

  @BeforeAll
  static void startArtemis() throws Exception {
    Logged.quieten();
    certificates = new TestCertificates(folder.resolve("certificates"));
    artemis = new TestArtemis(folder, certificates);
    artemis.start();
  }

  @AfterAll
  static void stopArtemis() throws Exception {
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
    trial.close();
  }

  static void restart() {
    try {
      artemis.stop();
      artemis.start();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  Message send(String text) {
    try (JMSContext sender = context()) {
      Message message = sender.createTextMessage(text);
      sender.createProducer().send(sender.createQueue(queue), message);
      return message;
    }
  }

  static void sendTo(String queue, String correlation, String text) {
    try (JMSContext sender = context()) {
      sender
          .createProducer()
          .setJMSCorrelationID(correlation)
          .send(sender.createQueue(queue), text);
    }
  }

  static JMSContext context() {
    return new ActiveMQConnectionFactory(artemis.address())
        .createContext(TestArtemis.ADMIN, TestArtemis.ADMIN);
  }

  List<Message> receipts(int atLeast) throws JMSException {
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
}
