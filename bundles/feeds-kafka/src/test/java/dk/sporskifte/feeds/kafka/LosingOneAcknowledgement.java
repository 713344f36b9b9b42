package dk.sporskifte.feeds.kafka;

import dk.sporskifte.feeds.way.Broker;
import dk.sporskifte.feeds.way.ConfiguredSender;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.kafka.clients.consumer.CommitFailedException;

/** Kafka, as it is when it is told of a stored message in vain, once. */
record LosingOneAcknowledgement(KafkaBroker kafka, AtomicBoolean lost) implements Broker {
  LosingOneAcknowledgement(KafkaBroker kafka) {
    this(kafka, new AtomicBoolean());
  }

  @Override
  public String scheme() {
    return kafka.scheme();
  }

  @Override
  public Endpoint endpoint(CamelContext camel, ConfiguredSender sender, String uri)
      throws Exception {
    return kafka.endpoint(camel, sender, uri);
  }

  @Override
  public List<String> addresses(ConfiguredSender sender, String uri) {
    return kafka.addresses(sender, uri);
  }

  @Override
  public Runnable acknowledgement(Exchange exchange) {
    Runnable acknowledgement = kafka.acknowledgement(exchange);
    return () -> {
      if (lost.compareAndSet(false, true)) {
        throw new CommitFailedException();
      }
      acknowledgement.run();
    };
  }

  @Override
  public Map<String, Object> correlation(Exchange message) {
    return kafka.correlation(message);
  }

  @Override
  public boolean givesAgain() {
    return kafka.givesAgain();
  }

  @Override
  public String problem(Endpoint consumed) {
    return kafka.problem(consumed);
  }
}
