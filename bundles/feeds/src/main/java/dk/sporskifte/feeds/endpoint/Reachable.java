package dk.sporskifte.feeds.endpoint;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Whether anybody answers at one of these addresses. Clients of brokers try again by themselves and
 * in silence, so an operator would not hear of it otherwise.
 */
final class Reachable {
  private static final int TIMEOUT_MILLIS = 300;
  private static final long FRESH = Duration.ofSeconds(5).toNanos();

  private final List<String> addresses;
  private final LongSupplier nanos;
  private long asked;
  private String problem;

  Reachable(List<String> addresses, LongSupplier nanos) {
    this.addresses = List.copyOf(addresses);
    this.nanos = nanos;
  }

  /** For operators; empty when somebody answers, or where nobody is to be asked. */
  synchronized String problem() {
    long now = nanos.getAsLong();
    if (problem == null || now - asked > FRESH) {
      asked = now;
      problem =
          addresses.isEmpty() || addresses.stream().anyMatch(Reachable::answers)
              ? ""
              : "the broker does not answer at " + String.join(", ", addresses);
    }
    return problem;
  }

  private static boolean answers(String address) {
    int colon = address.lastIndexOf(':');
    try (Socket socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(
              address.substring(0, colon), Integer.parseInt(address.substring(colon + 1))),
          TIMEOUT_MILLIS);
      return true;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }
}
