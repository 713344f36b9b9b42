package dk.sporskifte.feeds.way;

import java.util.List;
import java.util.Map;
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
   * @throws UnusableUriException when it asks for what could lose a message
   */
  Endpoint endpoint(CamelContext camel, ConfiguredSender sender, String uri) throws Exception;

  /** Where it is asked whether a broker answers, each as {@code host:port}; without secrets. */
  List<String> addresses(ConfiguredSender sender, String uri);

  /**
   * Tells the broker that this message is stored. When that fails the message is stored all the
   * same, and may come again.
   */
  default Runnable acknowledgement(Exchange exchange) {
    return () -> {};
  }

  /**
   * Headers of a receipt by which the sender finds the message it is for.
   *
   * @param message as it came
   */
  default Map<String, Object> correlation(Exchange message) {
    return Map.of();
  }

  /**
   * Whether a message comes again when its exchange ends with a failure. Such a message is held for
   * half a minute at most and then given back; others are held until they can be stored.
   */
  default boolean givesAgain() {
    return false;
  }

  /**
   * Whether a receipt that could not be sent can never be: it is too large for where it goes. Such
   * a one is kept for an operator, and the message counts as answered.
   *
   * @param failure or a cause of it
   */
  default boolean isTooLarge(Throwable failure) {
    return false;
  }

  /**
   * What the client says is wrong now, for operators and without secrets; empty when nothing.
   *
   * @param consumed what {@link #endpoint} made
   */
  default String problem(Endpoint consumed) {
    return "";
  }
}
