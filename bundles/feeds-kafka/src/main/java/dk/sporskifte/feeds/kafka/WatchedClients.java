package dk.sporskifte.feeds.kafka;

import java.util.Properties;
import java.util.function.Supplier;
import org.apache.camel.component.kafka.DefaultKafkaClientFactory;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;

/** Makes the clients of one endpoint, and knows what its consumer complains of. */
final class WatchedClients extends DefaultKafkaClientFactory {
  private volatile WatchedConsumer consumer;

  /** For operators; empty while nothing is wrong. */
  String problem() {
    WatchedConsumer now = consumer;
    return now == null ? "" : now.problem();
  }

  @Override
  public Consumer<?, ?> getConsumer(Properties properties) {
    consumer = withKafkasLoader(() -> new WatchedConsumer(properties));
    return consumer;
  }

  @Override
  public Producer<?, ?> getProducer(Properties properties) {
    return withKafkasLoader(() -> new KafkaProducer<byte[], byte[]>(properties));
  }

  /** Modules that log in are found through the context class loader. */
  private static <T> T withKafkasLoader(Supplier<T> making) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(ConsumerConfig.class.getClassLoader());
    try {
      return making.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
