package dk.sporskifte.feeds.jms;

import dk.sporskifte.feeds.way.ConfiguredSender;
import dk.sporskifte.feeds.way.Setting;
import dk.sporskifte.feeds.way.UnusableUriException;
import dk.sporskifte.feeds.way.UriOptions;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.camel.component.jms.ConsumerType;
import org.apache.camel.component.jms.JmsConfiguration;
import org.apache.camel.component.jms.JmsMessageType;
import org.apache.camel.component.jms.MessageListenerContainerFactory;

/**
 * What an operator wrote of one queue.
 *
 * @param brokers each as {@code tcp://host:port}
 */
record QueueUri(ConfiguredSender sender, UriOptions options, List<String> brokers) {
  private static final String TCP = "tcp://";

  /**
   * Each of them decides when a message counts as read, to whom we speak, or what we know of it.
   */
  private static final Set<String> OURS =
      Set.of(
          "acknowledgementModeName",
          "asyncConsumer",
          "cacheLevel",
          "cacheLevelName",
          "connectionFactory",
          "consumerType",
          "disableReplyTo",
          "errorHandler",
          "exceptionListener",
          "lazyCreateTransactionManager",
          "messageListenerContainerFactory",
          "receiveTimeout",
          "replyTo",
          "replyToOverride",
          "transacted",
          "transactionManager",
          "transferException",
          "transferExchange");

  private static final Set<String> SECRET = Set.of("password", "username");
  private static final long RECOVERY_MILLIS = 5000;

  static QueueUri of(ConfiguredSender sender, String uri) {
    UriOptions options = UriOptions.of(uri);
    options.refuse(OURS, SECRET, "brokerUser and brokerPassword");
    if (sender.setting(Setting.URI).filter(uri::equals).isPresent()
        && uri.matches("jms:/*(temp-)?(topic|temp:topic|temp:queue):.*|jms:/*temp-queue:.*")) {
      throw new UnusableUriException(
          "a topic forgets what comes while nobody listens; let the broker copy it into a queue"
              + " and write: jms:queue:NAME");
    }
    List<String> brokers =
        sender.setting(Setting.BROKER).stream()
            .filter(value -> value.matches("tcp://[^,:/?]+:\\d+(,tcp://[^,:/?]+:\\d+)*"))
            .flatMap(value -> Stream.of(value.split(",")))
            .toList();
    if (brokers.isEmpty()) {
      throw new UnusableUriException("broker is missing; write: broker = tcp://HOST:PORT");
    }
    return new QueueUri(sender, options, brokers);
  }

  /** Each as {@code host:port}. */
  List<String> addresses() {
    return brokers.stream().map(broker -> broker.substring(TCP.length())).toList();
  }

  /**
   * @param listeners makes what listens to the queue
   */
  void applyTo(JmsConfiguration jms, MessageListenerContainerFactory listeners) {
    jms.setTransacted(true);
    jms.setLazyCreateTransactionManager(false);
    jms.setCacheLevelName("CACHE_CONSUMER");
    jms.setDisableReplyTo(true);
    jms.setConsumerType(ConsumerType.Custom);
    jms.setMessageListenerContainerFactory(listeners);
    if (!options.has("recoveryInterval")) {
      jms.setRecoveryInterval(RECOVERY_MILLIS);
    }
    if (!options.has("jmsMessageType")) {
      jms.setJmsMessageType(JmsMessageType.Text);
    }
  }

  ConnectionFactory connections() throws JMSException {
    ActiveMQConnectionFactory artemis = new ActiveMQConnectionFactory(url());
    // What a sender serialises is never made into objects.
    artemis.setDeserializationDenyList("*");
    // What one node cannot store now is not kept from another.
    artemis.setConsumerWindowSize(0);
    // Whoever consumes connects anew, and says so.
    artemis.setReconnectAttempts(0);
    artemis.setUseTopologyForLoadBalancing(false);
    sender.setting(Setting.BROKER_USER).ifPresent(artemis::setUser);
    sender.setting(Setting.BROKER_PASSWORD).ifPresent(artemis::setPassword);
    return artemis;
  }

  private String url() {
    String where = String.join(",", brokers);
    return sender
        .setting(Setting.BROKER_TRUST)
        .map(
            trust ->
                "(%s)?sslEnabled=true&verifyHost=true&trustStoreType=PEMCA&trustStorePath=%s%s"
                    .formatted(
                        where,
                        encoded(trust),
                        sender
                            .setting(Setting.BROKER_KEY)
                            .map(key -> "&keyStoreType=PEM&keyStorePath=" + encoded(key))
                            .orElse("")))
        .orElse("(" + where + ")");
  }

  private static String encoded(String path) {
    return URLEncoder.encode(path, StandardCharsets.UTF_8);
  }

  /** Without what the sender's settings hold. */
  @Override
  public String toString() {
    return "a queue of " + sender.tenant() + "/" + sender.code();
  }
}
