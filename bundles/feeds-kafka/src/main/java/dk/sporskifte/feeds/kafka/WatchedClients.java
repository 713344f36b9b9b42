package dk.sporskifte.feeds.kafka;

import java.util.Properties;
import java.util.function.Supplier;
import org.apache.camel.component.kafka.DefaultKafkaClientFactory;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the clients of one endpoint, and knows what its consumer complains of. */
final class WatchedClients extends DefaultKafkaClientFactory {
  private static final Logger LOG = LoggerFactory.getLogger(WatchedClients.class);

  private final String whose;
  private volatile String problem = "";

  /**
   * @param whose messages they are, for operators
   */
  WatchedClients(String whose) {
    this.whose = whose;
  }

  /** For operators; empty while nothing is wrong. */
  String problem() {
    return problem;
  }

  /** What was wrong is so until the broker says otherwise: Camel makes its consumers anew. */
  @Override
  public Consumer<?, ?> getConsumer(Properties properties) {
    return withKafkasLoader(() -> new WatchedConsumer(properties, this::tell));
  }

  /** Once, however often it is tried in vain. */
  private void tell(String now) {
    if (now.equals(problem)) {
      return;
    }
    problem = now;
    if (now.isEmpty()) {
      LOG.info("{}: the broker is consumed from again", whose);
    } else {
      LOG.warn("{}: {}", whose, now);
    }
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
