package dk.sporskifte.feeds.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.port.StoreUnavailableException;
import dk.sporskifte.feeds.check.Sender;
import dk.sporskifte.feeds.road.Delivery;
import dk.sporskifte.feeds.road.FeedContext;
import dk.sporskifte.feeds.road.Receipt;
import dk.sporskifte.feeds.way.Answer;
import dk.sporskifte.feeds.way.Broker;
import dk.sporskifte.feeds.way.ConfiguredSender;
import dk.sporskifte.feeds.way.Setting;
import dk.sporskifte.model.TenantKey;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.component.seda.SedaComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ConsumedUriTest {
  private static final TenantKey KORSBAEK = new TenantKey("korsbaek");
  private static final Sender NSP = new Sender(KORSBAEK, "nsp", "11111111", Set.of("test-list"));

  @TempDir private Path root;

  private final FeedContext context = new FeedContext();
  private final Brokers brokers = new Brokers(context);
  private final Map<Setting, String> written = new EnumMap<>(Setting.class);
  private final List<String> delivered = new CopyOnWriteArrayList<>();
  private volatile Function<Delivery, Receipt> answer = ConsumedUriTest::accepted;

  @AfterEach
  void stop() {
    context.stop();
  }

  @Test
  void any_endpoint_that_camel_knows_is_a_way_in_and_another_takes_the_receipts() throws Exception {
    written.put(Setting.RECEIPT_URI, "file:" + root.resolve("receipts") + "?fileName=receipt.json");
    Path in = Files.createDirectories(root.resolve("in"));
    ConsumedUri uri = consume("file:" + in + "?delete=true&initialDelay=0&delay=20");

    Files.writeString(in.resolve("list.json"), "{1}");
    await(() -> Files.exists(root.resolve("receipts/receipt.json")));
    await(() -> !Files.exists(in.resolve("list.json")));

    assertThat(delivered).containsExactly("{1}");
    assertThat(root.resolve("receipts/receipt.json")).content().contains("\"accepted\"");
    await(() -> problem(uri).isEmpty());
  }

  @Test
  void what_cannot_be_stored_now_is_acknowledged_by_nobody_and_waits() throws Exception {
    answer =
        d -> {
          throw new StoreUnavailableException("away", null);
        };
    MemoryBroker broker = new MemoryBroker();
    brokers.add(broker);
    ConsumedUri uri = consume("memory:police");
    broker.send("{1}");
    await(() -> problem(uri).contains("away"));
    assertThat(broker.acknowledged).hasValue(0);

    answer = ConsumedUriTest::accepted;
    await(() -> broker.acknowledged.get() == 1);

    assertThat(delivered.get(delivered.size() - 1)).isEqualTo("{1}");
    await(() -> problem(uri).isEmpty());
  }

  @Test
  void a_message_our_own_code_cannot_bear_is_stored_as_refused_and_lets_the_next_one_pass()
      throws Exception {
    List<Delivery> refused = new CopyOnWriteArrayList<>();
    answer =
        d -> {
          if (d.refused().isPresent()) {
            refused.add(d);
            return Receipt.refusing(NSP, d.refused().get());
          }
          if (new String(d.content(), StandardCharsets.UTF_8).equals("{poison}")) {
            throw new IllegalStateException("a mistake of ours");
          }
          return accepted(d);
        };
    MemoryBroker broker = new MemoryBroker();
    brokers.add(broker);
    consume("memory:police");
    broker.send("{poison}");
    broker.send("{2}");
    await(() -> broker.acknowledged.get() == 2);

    assertThat(refused).singleElement().extracting(Delivery::content).isEqualTo(bytes("{poison}"));
    assertThat(delivered).contains("{2}");
  }

  @Test
  void an_empty_message_is_refused_at_once() throws Exception {
    List<Delivery> refused = new CopyOnWriteArrayList<>();
    answer =
        d -> {
          refused.add(d);
          return Receipt.refusing(NSP, d.refused().orElseThrow());
        };
    MemoryBroker broker = new MemoryBroker();
    brokers.add(broker);
    consume("memory:police");
    broker.send("");
    await(() -> broker.acknowledged.get() == 1);

    assertThat(refused).hasSize(1);
  }

  @Test
  void what_nobody_installed_is_told_without_the_uri_and_begins_when_it_comes() throws Exception {
    ConsumedUri uri = consume("memory:police?password=hemmelig");
    assertThat(problem(uri))
        .contains("nothing that is installed knows memory; install")
        .doesNotContain("hemmelig", "police");

    MemoryBroker broker = new MemoryBroker();
    brokers.add(broker);
    assertThat(problem(uri)).isEmpty();
    broker.send("{1}");
    await(() -> broker.acknowledged.get() == 1);

    brokers.remove(broker);
    assertThat(problem(uri)).contains("memory is not installed any more");
    broker.send("{2}");
    Thread.sleep(300);
    assertThat(delivered).as("taken out").containsExactly("{1}");

    brokers.add(broker);
    await(() -> broker.acknowledged.get() == 2);
    assertThat(delivered).containsExactly("{1}", "{2}");
  }

  @Test
  void a_component_somebody_brings_is_known_by_its_name_until_it_goes() {
    ConsumedUri uri = consume("post:police");
    assertThat(problem(uri)).contains("knows post");
    SedaComponent component = new SedaComponent();

    context.add(component, Map.of(FeedContext.COMPONENT, "post"));
    assertThat(problem(uri)).isEmpty();

    context.remove(component, Map.of(FeedContext.COMPONENT, "post"));
    assertThat(problem(uri)).contains("post is not installed any more");
  }

  @Test
  void a_broker_that_does_not_answer_is_told_by_its_address() throws Exception {
    try (ServerSocket there = new ServerSocket(0)) {
      assertThat(reachable("localhost:" + there.getLocalPort())).isEmpty();
      assertThat(reachable("localhost:1", "localhost:" + there.getLocalPort())).isEmpty();
    }
    assertThat(reachable("localhost:1")).isEqualTo("the broker does not answer at localhost:1");
  }

  private static String reachable(String... addresses) {
    return new Reachable(List.of(addresses), () -> 0).problem();
  }

  private ConsumedUri consume(String uri) {
    ConsumedUri route = new ConsumedUri(new Written(), NSP, uri, brokers, this::take);
    context.add(route);
    return route;
  }

  private Receipt take(Delivery delivery) {
    delivered.add(new String(delivery.content(), StandardCharsets.UTF_8));
    return answer.apply(delivery);
  }

  private static Receipt accepted(Delivery delivery) {
    return new Receipt(
        Optional.of("test-list"), "nsp", Optional.empty(), 1, 1, 0, List.of(), Optional.empty());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String problem(ConsumedUri uri) {
    return uri.health().get(0).reason();
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    while (!condition.getAsBoolean()) {
      Thread.sleep(20);
    }
  }

  private final class Written implements ConfiguredSender {
    @Override
    public TenantKey tenant() {
      return KORSBAEK;
    }

    @Override
    public String code() {
      return "nsp";
    }

    @Override
    public Set<String> feeds() {
      return NSP.feeds();
    }

    @Override
    public Path folder() {
      return root;
    }

    @Override
    public Optional<String> setting(Setting key) {
      return Optional.ofNullable(written.get(key));
    }

    @Override
    public Answer deliver(String way, Optional<String> feed, String name, byte[] content) {
      throw new UnsupportedOperationException("a route has a road of its own");
    }
  }

  /** A queue in memory that counts what is acknowledged. */
  private static final class MemoryBroker implements Broker {
    private final AtomicInteger acknowledged = new AtomicInteger();
    private volatile CamelContext camel;

    void send(String text) {
      camel
          .createProducerTemplate()
          .sendBody("seda:police?waitForTaskToComplete=Never", bytes(text));
    }

    @Override
    public String scheme() {
      return "memory";
    }

    @Override
    public Endpoint endpoint(CamelContext context, ConfiguredSender sender, String uri) {
      camel = context;
      return context.getEndpoint("seda:police?waitForTaskToComplete=Never");
    }

    @Override
    public List<String> addresses(ConfiguredSender sender, String uri) {
      return List.of();
    }

    @Override
    public Runnable acknowledgement(Exchange exchange) {
      return acknowledged::incrementAndGet;
    }
  }
}
