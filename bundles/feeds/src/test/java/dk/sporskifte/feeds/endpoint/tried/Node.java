package dk.sporskifte.feeds.endpoint.tried;

import static java.util.stream.Collectors.joining;

import dk.sporskifte.casework.api.port.HealthPart;
import dk.sporskifte.feeds.check.Sender;
import dk.sporskifte.feeds.endpoint.Brokers;
import dk.sporskifte.feeds.endpoint.ConsumedUri;
import dk.sporskifte.feeds.folder.UnsentReceipts;
import dk.sporskifte.feeds.road.FeedContext;
import dk.sporskifte.feeds.way.Broker;
import dk.sporskifte.feeds.way.Setting;
import dk.sporskifte.model.TenantKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** A platform with one sender, whose messages come from a broker. */
public final class Node implements AutoCloseable {
  public static final Sender NSP =
      new Sender(new TenantKey("korsbaek"), "nsp", "11111111", Set.of("test-list"));

  private static final Duration SOON = Duration.ofSeconds(40);
  private static final Duration FIRST_WAIT = Duration.ofMillis(10);

  private final FeedContext context = new FeedContext();
  private final Brokers brokers = new Brokers(context);
  private final Path folder = Path.of("target", "sender-" + UUID.randomUUID());
  private final ConsumedUri route;

  public Node(Broker broker, Map<Setting, String> settings, CountingStore store) {
    brokers.add(broker);
    Written sender = new Written(settings, folder);
    route = new ConsumedUri(sender, NSP, settings.get(Setting.URI), brokers, store, FIRST_WAIT);
    context.add(route);
  }

  /** What readiness tells an operator; empty when all is well. */
  public String problem() {
    return route.health().get(0).reason();
  }

  /** What readiness tells an operator of receipts that could not be sent; empty when all were. */
  public String unsent() {
    return route.health().stream().skip(1).map(HealthPart.Health::reason).collect(joining());
  }

  /** Where the sender's files are, once there is one. */
  public Path folder() {
    return folder;
  }

  /**
   * From now on none can be written that cannot be sent, as on a full disk.
   *
   * @return whose removal makes room
   */
  public Path withoutRoomForReceipts() throws IOException {
    Files.createDirectories(folder);
    return Files.createFile(folder.resolve(UnsentReceipts.FOLDER));
  }

  /** May be repeated. */
  @Override
  public void close() {
    context.remove(route);
    context.stop();
  }

  /** Until it is so, or the test fails. */
  public static void await(String what, BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + SOON.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("in vain: " + what);
      }
      Thread.sleep(20);
    }
  }
}
