package dk.sporskifte.feeds.folder;

import dk.sporskifte.casework.api.port.StoreUnavailableException;
import dk.sporskifte.casework.api.port.TenantClosedException;
import dk.sporskifte.casework.api.port.UnknownTenantException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.apache.camel.component.direct.DirectConsumerNotAvailableException;

/**
 * What waits for another try: the whole folder while nothing can be stored, or one file that fails
 * while others do not.
 */
final class Waiting {
  private final LongSupplier nanos;
  private final Backoff folder = new Backoff();
  private final Map<String, Backoff> files = new ConcurrentHashMap<>();
  private volatile String reason = "";

  /**
   * @param nanos of a clock that nobody sets, unlike the domain's
   */
  Waiting(LongSupplier nanos) {
    this.nanos = nanos;
  }

  boolean mayTakeAny() {
    return folder.isOver(nanos.getAsLong());
  }

  boolean mayTake(String name) {
    Backoff file = files.get(name);
    return mayTakeAny() && (file == null || file.isOver(nanos.getAsLong()));
  }

  void succeeded(String name) {
    files.remove(name);
    folder.succeeded();
  }

  /** True when the failure is news, so that a log tells it once. */
  boolean failed(String name, Throwable failure) {
    reason = failure.getClass().getSimpleName();
    Backoff backoff =
        isOfTheFolder(failure) ? folder : files.computeIfAbsent(name, n -> new Backoff());
    return backoff.failed(nanos.getAsLong(), atLeast(failure));
  }

  void forgetFilesUnless(Predicate<String> stillThere) {
    files.keySet().removeIf(stillThere.negate());
  }

  /** For operators; empty while nothing waits. */
  String reason() {
    if (folder.isFailing()) {
      return "nothing can be stored: " + reason;
    }
    return files.isEmpty() ? "" : files.size() + " files wait for another try: " + reason;
  }

  private static boolean isOfTheFolder(Throwable failure) {
    return failure instanceof StoreUnavailableException
        || failure instanceof TenantClosedException
        || failure instanceof UnknownTenantException
        || failure instanceof DirectConsumerNotAvailableException;
  }

  private static Duration atLeast(Throwable failure) {
    return failure instanceof TenantClosedException closed ? closed.retryAfter() : Duration.ZERO;
  }
}
