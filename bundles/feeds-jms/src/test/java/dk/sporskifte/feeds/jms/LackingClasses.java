package dk.sporskifte.feeds.jms;

import dk.sporskifte.feeds.endpoint.tried.AlteredBroker;
import dk.sporskifte.feeds.way.ConfiguredSender;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.lang.reflect.Proxy;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.component.jms.JmsBinding;
import org.apache.camel.component.jms.JmsEndpoint;
import org.springframework.jms.connection.DelegatingConnectionFactory;

/** JMS, as it is when a bundle does not import what it needs. */
final class LackingClasses extends AlteredBroker {
  /** What a class is missed for. */
  enum For {
    LISTENING,
    TAKING_A_MESSAGE
  }

  private final For what;

  LackingClasses(JmsBroker jms, For what) {
    super(jms);
    this.what = what;
  }

  @Override
  public JmsEndpoint endpoint(CamelContext camel, ConfiguredSender sender, String uri)
      throws Exception {
    JmsEndpoint endpoint = (JmsEndpoint) super.endpoint(camel, sender, uri);
    switch (what) {
      case LISTENING ->
          endpoint.setConnectionFactory(
              new NotListening(endpoint.getConfiguration().getConnectionFactory()));
      case TAKING_A_MESSAGE -> endpoint.setBinding(new NotTaking(endpoint));
    }
    return endpoint;
  }

  private static final class NotListening extends DelegatingConnectionFactory {
    NotListening(ConnectionFactory broker) {
      setTargetConnectionFactory(broker);
    }

    @Override
    public Connection createConnection() throws JMSException {
      Connection connection = super.createConnection();
      return (Connection)
          Proxy.newProxyInstance(
              getClass().getClassLoader(),
              new Class<?>[] {Connection.class},
              (proxy, method, arguments) -> {
                if (method.getName().equals("createSession")) {
                  throw new NoClassDefFoundError("javax/transaction/xa/XAResource");
                }
                return method.invoke(connection, arguments);
              });
    }
  }

  private static final class NotTaking extends JmsBinding {
    NotTaking(JmsEndpoint endpoint) {
      super(endpoint);
    }

    @Override
    public Object extractBodyFromJms(Exchange exchange, Message message) {
      throw new NoClassDefFoundError("what reads " + super.extractBodyFromJms(exchange, message));
    }
  }
}
