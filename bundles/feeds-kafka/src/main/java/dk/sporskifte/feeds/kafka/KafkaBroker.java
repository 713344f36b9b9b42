package dk.sporskifte.feeds.kafka;

import dk.sporskifte.feeds.way.Broker;
import dk.sporskifte.feeds.way.ConfiguredSender;
import java.security.Provider;
import java.security.Security;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.component.kafka.KafkaComponent;
import org.apache.camel.component.kafka.KafkaConstants;
import org.apache.camel.component.kafka.KafkaEndpoint;
import org.apache.camel.component.kafka.KafkaEndpointConfigurer;
import org.apache.camel.component.kafka.consumer.KafkaManualCommit;
import org.apache.camel.spi.PropertyConfigurer;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * Consumes topics. The offset of a message is committed when the message is stored; one that cannot
 * be stored is read again from its offset, so that this consumer stays in its group meanwhile.
 */
@Component(service = Broker.class)
public final class KafkaBroker implements Broker {
  static final String SCHEME = "kafka";

  /** Headers that a sender asks back, as is the custom among Kafka's clients. */
  private static final List<String> ASKED_BACK =
      List.of(KafkaConstants.KEY, "correlationId", "kafka_correlationId");

  @Override
  public String scheme() {
    return SCHEME;
  }

  @Override
  public Endpoint endpoint(CamelContext camel, ConfiguredSender sender, String uri)
      throws Exception {
    TopicUri topic = TopicUri.of(sender, uri);
    KafkaComponent component = new Configured(camel);
    component.start();
    KafkaEndpoint endpoint = (KafkaEndpoint) component.createEndpoint(uri);
    topic.applyTo(endpoint.getConfiguration());
    endpoint.setKafkaClientFactory(new WatchedClients(sender.tenant() + "/" + sender.code()));
    // A broker that is away when the route starts is no reason not to start it.
    endpoint.setLazyStartProducer(true);
    return endpoint;
  }

  @Override
  public List<String> addresses(ConfiguredSender sender, String uri) {
    return Stream.of(TopicUri.of(sender, uri).brokers().split(",")).map(String::strip).toList();
  }

  @Override
  public Runnable acknowledgement(Exchange exchange) {
    return exchange.getMessage().getHeader(KafkaConstants.MANUAL_COMMIT, KafkaManualCommit.class)
        ::commit;
  }

  @Override
  public Map<String, Object> correlation(Exchange message) {
    Map<String, Object> headers = new HashMap<>();
    for (String name : ASKED_BACK) {
      Object value = message.getMessage().getHeader(name);
      if (value != null) {
        headers.put(name, value);
      }
    }
    return headers;
  }

  /** A consumer that does not poll for five minutes is thrown out of its group. */
  @Override
  public boolean givesAgain() {
    return true;
  }

  @Override
  public boolean isTooLarge(Throwable failure) {
    return failure instanceof RecordTooLargeException;
  }

  @Override
  public String problem(Endpoint consumed) {
    return ((WatchedClients) ((KafkaEndpoint) consumed).getKafkaClientFactory()).problem();
  }

  /** Kafka registers its own for SASL, and never takes them out: they would outlive this bundle. */
  @Deactivate
  void forgetProviders() {
    ClassLoader mine = KafkaBroker.class.getClassLoader();
    Stream.of(Security.getProviders())
        .filter(provider -> provider.getClass().getClassLoader() == mine)
        .map(Provider::getName)
        .forEach(Security::removeProvider);
  }

  /** Camel would look for what reads options in its own bundle. */
  private static final class Configured extends KafkaComponent {
    Configured(CamelContext camel) {
      super(camel);
    }

    @Override
    public PropertyConfigurer getEndpointPropertyConfigurer() {
      return new KafkaEndpointConfigurer();
    }
  }
}
