package dk.sporskifte.feeds.endpoint.tried;

import dk.sporskifte.feeds.way.Broker;
import java.util.Map;
import org.apache.camel.Exchange;

/** A broker whose client fails on each message, and quotes it, until it is mended. */
public final class QuotingBroker extends AlteredBroker {
  private volatile boolean mended;

  public QuotingBroker(Broker broker) {
    super(broker);
  }

  public void mend() {
    mended = true;
  }

  @Override
  public Map<String, Object> correlation(Exchange message) {
    if (mended) {
      return super.correlation(message);
    }
    String content = message.getMessage().getBody(String.class);
    throw new IllegalStateException(
        "cannot read (value = " + content + ")", new IllegalArgumentException(content));
  }
}
