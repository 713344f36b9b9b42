package dk.sporskifte.feeds.endpoint.tried;

import dk.sporskifte.feeds.check.Sender;
import dk.sporskifte.feeds.road.Delivery;
import dk.sporskifte.feeds.road.HandingOver;
import dk.sporskifte.feeds.road.Receipt;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stores as the database does: the same content once, however often it is delivered. */
public final class CountingStore implements HandingOver {
  private final Map<String, Integer> effects = new ConcurrentHashMap<>();
  private final List<String> deliveries = new CopyOnWriteArrayList<>();
  private final List<String> refused = new CopyOnWriteArrayList<>();
  private volatile HandingOver before = delivery -> null;
  private volatile Runnable after = () -> {};

  /** Runs before each message is stored, and may fail instead. */
  public void before(HandingOver what) {
    before = what;
  }

  /** Runs when a message is stored, before it can be acknowledged. */
  public void after(Runnable what) {
    after = what;
  }

  @Override
  public Receipt handOver(Delivery delivery) {
    String content = new String(delivery.content(), StandardCharsets.UTF_8);
    if (delivery.refused().isPresent()) {
      refused.add(content);
      return Receipt.refusing(delivery.sender(), delivery.refused().get());
    }
    deliveries.add(content);
    before.handOver(delivery);
    effects.putIfAbsent(content, deliveries.size());
    after.run();
    return accepted(delivery.sender(), content);
  }

  /** Contents that are stored. */
  public List<String> stored() {
    return effects.keySet().stream().sorted().toList();
  }

  /** Contents in the order of their deliveries, those that failed among them. */
  public List<String> deliveries() {
    return List.copyOf(deliveries);
  }

  /** Contents that were stored as refused. */
  public List<String> refused() {
    return List.copyOf(refused);
  }

  private static Receipt accepted(Sender sender, String content) {
    return new Receipt(
        Optional.of("test-list"),
        sender.code(),
        Optional.of(messageId(content)),
        1,
        1,
        0,
        List.of(),
        Optional.empty());
  }

  /** As an envelope would name it. */
  public static UUID messageId(String content) {
    return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
  }
}
