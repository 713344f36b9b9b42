package dk.sporskifte.feeds.kafka;

import dk.sporskifte.feeds.endpoint.tried.CountingStore;
import dk.sporskifte.feeds.endpoint.tried.Logged;
import dk.sporskifte.feeds.endpoint.tried.TestCertificates;
import dk.sporskifte.feeds.endpoint.tried.Trial;
import dk.sporskifte.feeds.way.Setting;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real broker, which all tests of a class share; each has a topic of its own. */
@Timeout(90)
abstract class AgainstKafka {
  private static final String GROUP = "sporskifte-korsbaek-nsp";

  @TempDir static Path folder;
  static TestCertificates certificates;
  static TestKafka kafka;
  static Records records;
  private static int topics;

  final KafkaBroker broker = new KafkaBroker();
  final Trial trial = new Trial(broker);
  final CountingStore store = trial.store();
  final Map<Setting, String> settings = trial.settings();
  String topic;
  String group;

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
  void write() {
    topic = "police" + ++topics;
    group = GROUP + topics;
    settings.put(
        Setting.URI,
        "kafka:" + topic + "?reconnectBackoffMaxMs=500&heartbeatIntervalMs=300&groupId=" + group);
    settings.put(Setting.RECEIPT_URI, "kafka:" + topic + "-receipts");
    settings.put(Setting.BROKER, kafka.forAnybody());
  }

  @AfterEach
  void stop() {
    trial.close();
  }

  void create(int partitions) {
    kafka.create(topic, partitions);
    kafka.create(topic + "-receipts", 1);
  }

  void send(List<String> messages) {
    try (KafkaProducer<String, byte[]> sender = records.producer("none")) {
      messages.forEach(m -> sender.send(new ProducerRecord<>(topic, m, Records.bytes(m))));
    }
  }
}
