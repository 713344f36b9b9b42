package dk.sporskifte.feeds.kafka;

import static dk.sporskifte.feeds.endpoint.tried.Node.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A sender's own client. */
record Records(TestKafka kafka) {
  KafkaProducer<String, byte[]> producer(String compression) {
    Properties client = kafka.asAnybody();
    client.put("compression.type", compression);
    return new KafkaProducer<>(client, new StringSerializer(), new ByteArraySerializer());
  }

  /** As many as there are once there are at least so many. */
  List<ConsumerRecord<String, String>> receipts(String topic, int atLeast)
      throws InterruptedException {
    List<ConsumerRecord<String, String>> receipts = new ArrayList<>();
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            kafka.asAnybody(), new StringDeserializer(), new StringDeserializer())) {
      TopicPartition all = new TopicPartition(topic + "-receipts", 0);
      consumer.assign(List.of(all));
      consumer.seekToBeginning(List.of(all));
      await(
          "receipts",
          () -> {
            consumer.poll(Duration.ofMillis(100)).forEach(receipts::add);
            return receipts.size() >= atLeast;
          });
    }
    return receipts;
  }

  static String header(ConsumerRecord<String, String> receipt, String name) {
    Header header = receipt.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
