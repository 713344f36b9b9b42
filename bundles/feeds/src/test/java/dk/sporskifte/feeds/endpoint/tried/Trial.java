package dk.sporskifte.feeds.endpoint.tried;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.feeds.way.Broker;
import dk.sporskifte.feeds.way.Setting;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What an operator wrote of a sender, the nodes that take its messages, and what they log. */
public final class Trial implements AutoCloseable {
  /** As an operator may choose one; in no log. */
  public static final String SECRET = "hemmelig-\"kode\\";

  private final Broker broker;
  private final Map<Setting, String> settings = new EnumMap<>(Setting.class);
  private final CountingStore store = new CountingStore();
  private final List<Node> nodes = new ArrayList<>();
  private final Logged logged = new Logged();

  public Trial(Broker broker) {
    this.broker = broker;
  }

  /** Of the nodes that are made from now on. */
  public Map<Setting, String> settings() {
    return settings;
  }

  /** Of all nodes together. */
  public CountingStore store() {
    return store;
  }

  public Node node() {
    return node(broker);
  }

  public Node node(Broker other) {
    Node node = new Node(other, settings, store);
    nodes.add(node);
    return node;
  }

  public boolean logs(String text) {
    return logged.lines().stream().anyMatch(line -> line.contains(text));
  }

  /** Each {@code {message 000}} and so on. */
  public static List<String> messages(int count) {
    return IntStream.range(0, count).mapToObj(Trial::message).toList();
  }

  public static String message(int number) {
    return "{message %03d}".formatted(number);
  }

  @Override
  public void close() {
    nodes.forEach(Node::close);
    logged.close();
    assertThat(logged.lines())
        .as("neither secrets nor messages in the log")
        .noneMatch(line -> line.contains("hemmelig") || line.contains("{message"));
  }
}
