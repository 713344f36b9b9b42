package dk.sporskifte.feeds.jms;

import dk.sporskifte.feeds.way.Broker;
import dk.sporskifte.feeds.way.ConfiguredSender;
import jakarta.jms.JMSException;
import jakarta.jms.ObjectMessage;
import java.security.Provider;
import java.security.Security;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.component.jms.JmsBinding;
import org.apache.camel.component.jms.JmsComponent;
import org.apache.camel.component.jms.JmsEndpoint;
import org.apache.camel.component.jms.JmsEndpointConfigurer;
import org.apache.camel.component.jms.MessageListenerContainerFactory;
import org.apache.camel.spi.PropertyConfigurer;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.springframework.jms.listener.AbstractMessageListenerContainer;

/**
 * Consumes queues. Each message is a transaction of its session, which is committed when the
 * message is stored and its receipt is sent. A message that cannot be stored is held: given back it
 * would be counted, and after some times put aside by the broker.
 */
@Component(service = Broker.class)
public final class JmsBroker implements Broker {
  private static final String CORRELATION = "JMSCorrelationID";

  /** What the broker says then, and nothing that could pass says so. */
  private static final String LARGER_THAN_THE_JOURNAL = "AMQ149005";

  private static final String MESSAGE = "JMSMessageID";

  @Override
  public String scheme() {
    return "jms";
  }

  @Override
  public Endpoint endpoint(CamelContext camel, ConfiguredSender sender, String uri)
      throws Exception {
    QueueUri queue = QueueUri.of(sender, uri);
    JmsComponent component = new Configured(camel);
    component.setConnectionFactory(queue.connections());
    component.start();
    JmsEndpoint endpoint = (JmsEndpoint) component.createEndpoint(uri);
    queue.applyTo(
        endpoint.getConfiguration(),
        new WatchedListeners(new Watch(sender.tenant() + "/" + sender.code())));
    endpoint.setBinding(new WithoutObjects(endpoint));
    return endpoint;
  }

  @Override
  public List<String> addresses(ConfiguredSender sender, String uri) {
    return QueueUri.of(sender, uri).addresses();
  }

  /** As is the custom of JMS: the sender's own correlation, or else the id of its message. */
  @Override
  public Map<String, Object> correlation(Exchange exchange) {
    Message message = exchange.getMessage();
    return Optional.ofNullable(message.getHeader(CORRELATION, String.class))
        .or(() -> Optional.ofNullable(message.getHeader(MESSAGE, String.class)))
        .<Map<String, Object>>map(id -> Map.of(CORRELATION, id))
        .orElse(Map.of());
  }

  /** Only what is not content, for that may be of any size: properties and the correlation. */
  @Override
  public boolean isTooLarge(Throwable failure) {
    return failure instanceof JMSException
        && String.valueOf(failure.getMessage()).contains(LARGER_THAN_THE_JOURNAL);
  }

  @Override
  public String problem(Endpoint consumed) {
    return ((WatchedListeners)
            ((JmsEndpoint) consumed).getConfiguration().getMessageListenerContainerFactory())
        .watch()
        .problem();
  }

  /**
   * Artemis registers its own for PEM files, and never takes it out: it would outlive this bundle.
   */
  @Deactivate
  void forgetProviders() {
    ClassLoader mine = JmsBroker.class.getClassLoader();
    Stream.of(Security.getProviders())
        .filter(provider -> provider.getClass().getClassLoader() == mine)
        .map(Provider::getName)
        .forEach(Security::removeProvider);
  }

  /** Of one endpoint. */
  private record WatchedListeners(Watch watch) implements MessageListenerContainerFactory {
    @Override
    public AbstractMessageListenerContainer createMessageListenerContainer(JmsEndpoint endpoint) {
      return new WatchedListener(endpoint, watch);
    }
  }

  /**
   * What a sender serialised is never made into objects, and comes as empty. Camel would fail on it
   * before our road begins, until the broker throws it away.
   */
  private static final class WithoutObjects extends JmsBinding {
    WithoutObjects(JmsEndpoint endpoint) {
      super(endpoint);
    }

    @Override
    public Object extractBodyFromJms(Exchange exchange, jakarta.jms.Message message) {
      return message instanceof ObjectMessage
          ? new byte[0]
          : super.extractBodyFromJms(exchange, message);
    }
  }

  /** Camel would look for what reads options in its own bundle. */
  private static final class Configured extends JmsComponent {
    Configured(CamelContext camel) {
      super(camel);
    }

    @Override
    public PropertyConfigurer getEndpointPropertyConfigurer() {
      return new JmsEndpointConfigurer();
    }
  }
}
