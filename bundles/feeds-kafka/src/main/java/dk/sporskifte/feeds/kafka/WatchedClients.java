package dk.sporskifte.feeds.kafka;

import java.util.Properties;
import org.apache.camel.component.kafka.DefaultKafkaClientFactory;
import org.apache.kafka.clients.consumer.Consumer;
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
    return new WatchedConsumer(properties, this::tell);
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
}
