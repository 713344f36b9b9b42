package dk.sporskifte.feeds.road;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where every way in ends: a {@link Delivery} goes in, a {@link Receipt} comes back. */
@Component(service = RouteBuilder.class)
public final class MessageRoute extends RouteBuilder {
  /** Fails at once while the road is closed, because a part of it is being replaced. */
  public static final String ENDPOINT = "direct:feed-message?block=false";

  private final ReceivingDelivery receiving;

  @Activate
  public MessageRoute(@Reference ReceivingDelivery receiving) {
    this.receiving = receiving;
  }

  @Override
  public void configure() {
    errorHandler(noErrorHandler());
    from(ENDPOINT).routeId("feed-message").process(this::receive);
  }

  private void receive(Exchange exchange) {
    Delivery delivery = exchange.getMessage().getBody(Delivery.class);
    exchange.getMessage().setBody(receiving.receive(delivery).receipt());
  }
}
