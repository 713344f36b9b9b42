package dk.sporskifte.feeds.endpoint;

import dk.sporskifte.feeds.road.FeedContext;
import dk.sporskifte.feeds.way.Broker;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The kinds of brokers that can be consumed from now. */
@Component(service = Brokers.class)
public final class Brokers {
  private static final Logger LOG = LoggerFactory.getLogger(Brokers.class);

  private final FeedContext context;
  private final List<Broker> brokers = new CopyOnWriteArrayList<>();

  @Activate
  public Brokers(@Reference FeedContext context) {
    this.context = context;
  }

  @Reference(
      name = "brokers",
      cardinality = ReferenceCardinality.MULTIPLE,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  public void add(Broker broker) {
    brokers.add(broker);
    LOG.info("Endpoints of {} can be used", broker.scheme());
    context.tryAgain();
  }

  public void remove(Broker broker) {
    if (brokers.remove(broker)) {
      context.withdraw(broker.scheme());
    }
  }

  Optional<Broker> of(String scheme) {
    return brokers.stream().filter(broker -> broker.scheme().equals(scheme)).findFirst();
  }
}
