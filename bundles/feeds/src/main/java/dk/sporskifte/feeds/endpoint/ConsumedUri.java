package dk.sporskifte.feeds.endpoint;

import dk.sporskifte.casework.api.port.HealthPart;
import dk.sporskifte.feeds.check.Sender;
import dk.sporskifte.feeds.folder.UnsentReceipts;
import dk.sporskifte.feeds.road.HandingOver;
import dk.sporskifte.feeds.road.MayBeRefused;
import dk.sporskifte.feeds.road.Waiting;
import dk.sporskifte.feeds.road.WithoutMessage;
import dk.sporskifte.feeds.way.Broker;
import dk.sporskifte.feeds.way.ConfiguredSender;
import dk.sporskifte.feeds.way.Setting;
import dk.sporskifte.feeds.way.UnusableUriException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePattern;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.model.RoutesDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Messages of one sender from an endpoint that an operator named. A message is acknowledged when it
 * is stored and its receipt is sent; until then it stays with the broker. A uri may hold secrets,
 * so nothing but its scheme is ever told.
 */
public final class ConsumedUri extends RouteBuilder implements HealthPart, MayBeRefused {
  private static final Logger LOG = LoggerFactory.getLogger(ConsumedUri.class);
  private static final String ACKNOWLEDGEMENT = "feeds.acknowledgement";
  private static final String CORRELATION = "feeds.correlation";
  private static final int WITHOUT_END = -1;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
  private static final long LONGEST_WAIT_MILLIS = 30_000;

  private final ConfiguredSender configured;
  private final String uri;
  private final Brokers brokers;
  private final Sender sender;
  private final TakingMessage taking;
  private final UnsentReceipts unsent;
  private final Duration firstWait;
  private final Waiting waiting = new Waiting(System::nanoTime);
  private final AtomicReference<String> refused = new AtomicReference<>("not consumed yet");
  private RouteBuilder routes;
  private volatile Optional<Endpoint> consumed = Optional.empty();
  private volatile String cannot = "";
  private volatile Reachable reachable = new Reachable(List.of(), System::nanoTime);

  public ConsumedUri(
      ConfiguredSender configured, Sender sender, String uri, Brokers brokers, HandingOver road) {
    this(configured, sender, uri, brokers, road, FIRST_WAIT);
  }

  /**
   * @param firstWait after the first failure; twice as long after each further one, up to 30 s
   */
  public ConsumedUri(
      ConfiguredSender configured,
      Sender sender,
      String uri,
      Brokers brokers,
      HandingOver road,
      Duration firstWait) {
    this.configured = configured;
    this.firstWait = firstWait;
    this.sender = sender;
    this.uri = uri;
    this.brokers = brokers;
    this.unsent = new UnsentReceipts(configured.folder());
    this.taking = new TakingMessage(scheme(uri), sender, road, waiting, unsent);
  }

  /** Anew each time: a builder that failed once would not be asked again. */
  @Override
  public RoutesDefinition configureRoutes(CamelContext camel) throws Exception {
    setCamelContext(camel);
    routes =
        new RouteBuilder(camel) {
          @Override
          public void configure() {
            describe(this);
          }
        };
    return routes.configureRoutes(camel);
  }

  @Override
  public void addRoutesToCamelContext(CamelContext camel) throws Exception {
    routes.addRoutesToCamelContext(camel);
  }

  @Override
  public void configure() {
    describe(this);
  }

  private void describe(RouteBuilder to) {
    cannot = "";
    Optional<Broker> broker = brokers.of(scheme(uri));
    boolean givesAgain = broker.filter(Broker::givesAgain).isPresent();
    Endpoint from = made(uri);
    consumed = Optional.of(from);
    // By its class alone it would be looked for in Camel's own bundle.
    to.onException(Exception.class)
        .onWhen(ConsumedUri::isNotAcknowledged)
        .maximumRedeliveries(0)
        .logExhausted(false);
    to.onException(Exception.class)
        .onWhen(this::isTooLarge)
        .maximumRedeliveries(0)
        .logExhausted(false)
        .continued(true)
        .process(taking::tooLarge);
    to.onException(Exception.class)
        .onExceptionOccurred(taking::failed)
        .process(taking::giveBack)
        .maximumRedeliveries(givesAgain ? TakingMessage.TRIES : WITHOUT_END)
        .redeliveryDelay(firstWait.toMillis())
        .useExponentialBackOff()
        .backOffMultiplier(2)
        .maximumRedeliveryDelay(LONGEST_WAIT_MILLIS)
        .logRetryAttempted(false)
        .logExhausted(false);
    to.errorHandler(to.defaultErrorHandler().allowRedeliveryWhileStopping(false));
    RouteDefinition route =
        to.from(from)
            .routeId("uri-" + sender)
            .process(this::remember)
            .process(taking::pickUp)
            .process(taking::handOver)
            .process(ConsumedUri::correlate);
    configured
        .setting(Setting.RECEIPT_URI)
        .ifPresent(receipts -> route.to(ExchangePattern.InOnly, made(receipts)));
    route.process(taking::keepReceipt).process(taking::done).process(this::acknowledge);
    reachable =
        new Reachable(
            broker.map(b -> b.addresses(configured, uri)).orElse(List.of()), System::nanoTime);
    refused.set("");
    LOG.info("Messages of {} are consumed from {}", sender, scheme(uri));
  }

  /** What Camel says may quote the uri. */
  @Override
  public boolean refused(String why) {
    boolean told = !cannot.isEmpty();
    refused.set(
        "not consumed: " + (told ? cannot : "its endpoint cannot be started; look at its options"));
    LOG.warn("{}: {}", sender, refused.get());
    return told;
  }

  @Override
  public void withdrawn(String scheme) {
    refused.set("not consumed: what knows " + scheme + " is not installed any more");
  }

  @Override
  public boolean uses(String scheme) {
    return scheme(uri).equals(scheme)
        || configured
            .setting(Setting.RECEIPT_URI)
            .filter(to -> scheme(to).equals(scheme))
            .isPresent();
  }

  @Override
  public List<Health> health() {
    String problem =
        Optional.of(refused.get())
            .filter(why -> !why.isEmpty())
            .or(() -> Optional.of(waiting.reason()).filter(why -> !why.isEmpty()))
            .or(() -> told().filter(why -> !why.isEmpty()))
            .orElseGet(() -> reachable.problem());
    return Stream.of(
            Optional.of(
                new Health("feed", sender + "/" + scheme(uri), problem.isEmpty(), true, problem)),
            notSent())
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Health> notSent() {
    String name = sender + "/" + UnsentReceipts.FOLDER;
    return Optional.of(unsent.count())
        .filter(count -> count > 0)
        .map(
            count ->
                new Health(
                    "feed",
                    name,
                    false,
                    true,
                    "receipts too large to be sent: %d, in the folder %s; hand them over and remove"
                            .formatted(count, name)
                        + " them, and let receiptUri take larger ones"));
  }

  private Optional<String> told() {
    return brokers.of(scheme(uri)).flatMap(broker -> consumed.map(broker::problem));
  }

  private Endpoint made(String address) {
    String scheme = scheme(address);
    try {
      Optional<Broker> broker = brokers.of(scheme);
      if (broker.isPresent()) {
        return broker.get().endpoint(getContext(), configured, address);
      }
      if (getContext().getComponent(scheme) != null) {
        return getContext().getEndpoint(address);
      }
    } catch (UnusableUriException e) {
      throw cannot(e.getMessage());
    } catch (Exception e) {
      throw cannot(
          "an endpoint of %s cannot be made (%s); look at its options"
              .formatted(scheme, e.getClass().getSimpleName()));
    }
    throw cannot(
        "nothing that is installed knows %s; install the feature that brings it".formatted(scheme));
  }

  private IllegalStateException cannot(String why) {
    cannot = why;
    return new IllegalStateException(why);
  }

  private static boolean isNotAcknowledged(Exchange exchange) {
    return exchange.getProperty(Exchange.EXCEPTION_CAUGHT) instanceof NotAcknowledgedException;
  }

  private boolean isTooLarge(Exchange exchange) {
    Throwable failure = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
    return configured
        .setting(Setting.RECEIPT_URI)
        .flatMap(receipts -> brokers.of(scheme(receipts)))
        .filter(broker -> causes(failure).anyMatch(broker::isTooLarge))
        .isPresent();
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
  }

  private void remember(Exchange exchange) {
    brokers
        .of(scheme(uri))
        .ifPresent(
            broker -> {
              exchange.setProperty(ACKNOWLEDGEMENT, broker.acknowledgement(exchange));
              exchange.setProperty(CORRELATION, broker.correlation(exchange));
            });
  }

  private static void correlate(Exchange exchange) {
    Map<?, ?> headers = exchange.getProperty(CORRELATION, Map.of(), Map.class);
    headers.forEach((name, value) -> exchange.getMessage().setHeader(name.toString(), value));
  }

  /** Never tried again: the connection it belongs to may be gone, and the message comes again. */
  private void acknowledge(Exchange exchange) throws NotAcknowledgedException {
    Runnable acknowledgement = exchange.getProperty(ACKNOWLEDGEMENT, Runnable.class);
    if (acknowledgement == null) {
      return;
    }
    try {
      acknowledgement.run();
    } catch (RuntimeException e) {
      LOG.warn(
          "A message of {} is stored but could not be acknowledged ({}); it may come again",
          sender,
          e.getClass().getSimpleName());
      throw new NotAcknowledgedException(WithoutMessage.of(e));
    }
  }

  private static String scheme(String address) {
    return address.substring(0, address.indexOf(':'));
  }
}
