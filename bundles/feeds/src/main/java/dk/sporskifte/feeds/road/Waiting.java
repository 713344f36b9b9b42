package dk.sporskifte.feeds.road;

import dk.sporskifte.casework.api.RefusedException;
import dk.sporskifte.casework.api.port.StoreUnavailableException;
import dk.sporskifte.casework.api.port.TenantClosedException;
import dk.sporskifte.casework.api.port.UnknownTenantException;
import dk.sporskifte.feeds.check.FeedNotInstalledException;
import dk.sporskifte.feeds.check.Sender;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.apache.camel.component.direct.DirectConsumerNotAvailableException;
import org.slf4j.Logger;

/**
 * What waits for another try: the whole folder while nothing can be stored, or one file that fails
 * while others do not.
 */
public final class Waiting {
  private static final Set<Class<?>> OF_THE_FOLDER =
      Set.of(
          StoreUnavailableException.class,
          TenantClosedException.class,
          UnknownTenantException.class,
          DirectConsumerNotAvailableException.class);

  private final LongSupplier nanos;
  private final Backoff folder = new Backoff();
  private final Map<String, Backoff> files = new ConcurrentHashMap<>();
  private volatile String reason = "";

  /**
   * @param nanos of a clock that nobody sets, unlike the domain's
   */
  public Waiting(LongSupplier nanos) {
    this.nanos = nanos;
  }

  public boolean mayTakeAny() {
    return folder.isOver(nanos.getAsLong());
  }

  public boolean mayTake(String name) {
    Backoff file = files.get(name);
    return mayTakeAny() && (file == null || file.isOver(nanos.getAsLong()));
  }

  public void succeeded(String name) {
    files.remove(name);
    folder.succeeded();
    if (files.isEmpty()) {
      reason = "";
    }
  }

  /**
   * True when the failure is another than the last, so that a log tells it once, however many files
   * wait; {@link #reason()} then says which.
   */
  boolean failed(String name, Throwable failure) {
    boolean news = !reason.equals(reason(failure));
    reason = reason(failure);
    Backoff backoff =
        OF_THE_FOLDER.contains(failure.getClass())
            ? folder
            : files.computeIfAbsent(name, n -> new Backoff());
    backoff.failed(nanos.getAsLong(), atLeast(failure));
    return news;
  }

  /** The same, and tells the log; where it happened only of what is a mistake of ours. */
  public void failed(String name, Throwable failure, Sender sender, Logger log) {
    if (!failed(name, failure)) {
      return;
    }
    if (isExpected(failure)) {
      log.warn("{}: {}", sender, reason());
    } else {
      log.error("{}: {}", sender, reason(), WithoutMessage.of(failure));
    }
  }

  public void forgetFilesUnless(Predicate<String> stillThere) {
    files.keySet().removeIf(stillThere.negate());
  }

  /** For operators; empty while nothing waits. */
  public String reason() {
    if (folder.isFailing()) {
      return "nothing can be stored: " + reason;
    }
    return files.isEmpty()
        ? ""
        : "files that wait for another try: " + files.size() + " (" + reason + ")";
  }

  /** It passes, or an operator can make it pass; anything else is a mistake of ours. */
  public static boolean isExpected(Throwable failure) {
    return OF_THE_FOLDER.contains(failure.getClass())
        || failure instanceof RefusedException
        || failure instanceof FeedNotInstalledException
        || failure instanceof IOException;
  }

  /** Without the message, which may quote what was being stored; a store tells nobody's data. */
  private static String reason(Throwable failure) {
    if (failure instanceof StoreUnavailableException) {
      return failure.getMessage();
    }
    return failure instanceof RefusedException refused
        ? refused.code()
        : failure.getClass().getSimpleName();
  }

  private static Duration atLeast(Throwable failure) {
    return failure instanceof TenantClosedException closed ? closed.retryAfter() : Duration.ZERO;
  }
}
