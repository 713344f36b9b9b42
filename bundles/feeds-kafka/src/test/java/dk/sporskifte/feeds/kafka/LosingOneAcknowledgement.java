package dk.sporskifte.feeds.kafka;

import dk.sporskifte.feeds.endpoint.tried.AlteredBroker;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.camel.Exchange;
import org.apache.kafka.clients.consumer.CommitFailedException;

/** Kafka, as it is when it is told of a stored message in vain, once. */
final class LosingOneAcknowledgement extends AlteredBroker {
  private final AtomicBoolean lost = new AtomicBoolean();

  LosingOneAcknowledgement(KafkaBroker kafka) {
    super(kafka);
  }

  @Override
  public Runnable acknowledgement(Exchange exchange) {
    Runnable acknowledgement = super.acknowledgement(exchange);
    return () -> {
      if (lost.compareAndSet(false, true)) {
        throw new CommitFailedException();
      }
      acknowledgement.run();
    };
  }
}
