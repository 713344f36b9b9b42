package dk.sporskifte.feeds.kafka;

import dk.sporskifte.feeds.endpoint.tried.PartnerProgram;
import dk.sporskifte.feeds.endpoint.tried.TestCertificates;
import dk.sporskifte.feeds.endpoint.tried.Trial;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** For tests of the whole platform: a partner with a Kafka of its own, by TLS and SCRAM. */
final class Partner {
  private static final String TOPIC = "police";
  private static final String RECEIPTS = "police-receipts";
  private static final String USER = "sporskifte";

  private Partner() {}

  /** A folder that is not there. */
  public static void main(String[] folder) throws Exception {
    Path files = Path.of(folder[0]);
    TestCertificates certificates = new TestCertificates(files.resolve("certificates"));
    TestKafka kafka = new TestKafka(files, certificates);
    kafka.start();
    kafka.password(USER, Trial.SECRET);
    kafka.create(TOPIC, 1);
    kafka.create(RECEIPTS, 1);
    PartnerProgram partner =
        new PartnerProgram(
            List.of(
                "uri = kafka:" + TOPIC,
                "receiptUri = kafka:" + RECEIPTS,
                "broker = " + kafka.forSecuredUsers(),
                "brokerTrust = " + certificates.trust("localhost"),
                "brokerUser = " + USER,
                "brokerPassword = " + Trial.SECRET));
    Thread receipts = new Thread(() -> tellReceipts(partner, kafka.asAnybody()), "receipts");
    receipts.setDaemon(true);
    receipts.start();
    try (KafkaProducer<String, byte[]> sender = new Records(kafka).producer("none")) {
      partner.run(line -> sender.send(new ProducerRecord<>(TOPIC, Records.bytes(line))));
    }
    Runtime.getRuntime().halt(0);
  }

  private static void tellReceipts(PartnerProgram partner, Properties client) {
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(client, new StringDeserializer(), new StringDeserializer())) {
      List<TopicPartition> all = List.of(new TopicPartition(RECEIPTS, 0));
      consumer.assign(all);
      consumer.seekToBeginning(all);
      while (true) {
        consumer
            .poll(Duration.ofSeconds(1))
            .forEach(
                receipt ->
                    partner.tell(Records.header(receipt, "messageId") + " " + receipt.value()));
      }
    }
  }
}
