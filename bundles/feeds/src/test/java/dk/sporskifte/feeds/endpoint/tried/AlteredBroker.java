package dk.sporskifte.feeds.endpoint.tried;

import dk.sporskifte.feeds.way.Broker;
import dk.sporskifte.feeds.way.ConfiguredSender;
import java.util.List;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;

/** A broker as it is, but for what a test changes. */
public abstract class AlteredBroker implements Broker {
  private final Broker broker;

  protected AlteredBroker(Broker broker) {
    this.broker = broker;
  }

  @Override
  public String scheme() {
    return broker.scheme();
  }

  @Override
  public Endpoint endpoint(CamelContext camel, ConfiguredSender sender, String uri)
      throws Exception {
    return broker.endpoint(camel, sender, uri);
  }

  @Override
  public List<String> addresses(ConfiguredSender sender, String uri) {
    return broker.addresses(sender, uri);
  }

  @Override
  public Runnable acknowledgement(Exchange exchange) {
    return broker.acknowledgement(exchange);
  }

  @Override
  public Map<String, Object> correlation(Exchange message) {
    return broker.correlation(message);
  }

  @Override
  public boolean givesAgain() {
    return broker.givesAgain();
  }

  @Override
  public boolean isTooLarge(Throwable failure) {
    return broker.isTooLarge(failure);
  }

  @Override
  public String problem(Endpoint consumed) {
    return broker.problem(consumed);
  }
}
