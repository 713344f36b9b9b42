package dk.sporskifte.feeds.jms;

import jakarta.jms.JMSSecurityException;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether a queue is listened to, by what became of the last try. */
final class Watch {
  private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

  private final String whose;
  private final AtomicLong failures = new AtomicLong();
  private volatile String problem = "the queue is not listened to yet";

  /**
   * @param whose messages they are, for operators
   */
  Watch(String whose) {
    this.whose = whose;
  }

  /** For operators; empty while nothing is wrong. */
  String problem() {
    return problem;
  }

  /** How often it failed. */
  long failures() {
    return failures.get();
  }

  void listens() {
    tell("");
  }

  /** Whatever it was: an error of ours ends listening as surely as a broker does. */
  void failed(Throwable failure) {
    failures.incrementAndGet();
    tell(
        failure instanceof JMSSecurityException
            ? "the broker refuses us (JMSSecurityException); look at brokerUser and"
                + " brokerPassword, and at what that user may consume"
            : "the broker cannot be consumed from (%s); where it answers, look at brokerTrust and"
                    .formatted(failure.getClass().getSimpleName())
                + " brokerKey");
  }

  /** Whoever else would log it quotes it, and it may quote the message. */
  void givesBack(Throwable failure) {
    failed(failure);
    LOG.warn(
        "{}: a message is given back to the broker ({})",
        whose,
        failure.getClass().getSimpleName());
  }

  /** Once, however often it is tried in vain. */
  private void tell(String now) {
    if (now.equals(problem)) {
      return;
    }
    problem = now;
    if (now.isEmpty()) {
      LOG.info("{}: the broker is consumed from", whose);
    } else {
      LOG.warn("{}: {}", whose, now);
    }
  }
}
