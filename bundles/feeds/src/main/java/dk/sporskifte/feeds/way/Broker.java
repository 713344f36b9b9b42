package dk.sporskifte.feeds.way;

import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.osgi.annotation.versioning.ConsumerType;

/** Consumes from one kind of broker; a service that a feature of its own brings. */
@ConsumerType
public interface Broker {
  /** Of its uris, for example {@code kafka}. */
  String scheme();

  /**
   * An endpoint that acknowledges a message by {@link #acknowledgement} alone, or when its exchange
   * ends without a failure; never before.
   *
   * @param uri of that scheme, to be consumed from or sent to
   */
  Endpoint endpoint(CamelContext camel, ConfiguredSender sender, String uri) throws Exception;

  /** Where it is asked whether a broker answers, each as {@code host:port}; without secrets. */
  List<String> addresses(ConfiguredSender sender, String uri);

  /** Tells the broker that this message is stored. */
  default Runnable acknowledgement(Exchange exchange) {
    return () -> {};
  }
}
