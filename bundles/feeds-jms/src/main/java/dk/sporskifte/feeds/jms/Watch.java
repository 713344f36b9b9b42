package dk.sporskifte.feeds.jms;

import jakarta.jms.JMSSecurityException;
import java.util.concurrent.atomic.AtomicLong;

/** Whether a queue is listened to, by what became of the last try. */
final class Watch {
  private final AtomicLong failures = new AtomicLong();
  private volatile String problem = "the queue is not listened to yet";

  /** For operators; empty while nothing is wrong. */
  String problem() {
    return problem;
  }

  /** How often it failed. */
  long failures() {
    return failures.get();
  }

  void listens() {
    problem = "";
  }

  /** Whatever it was: an error of ours ends listening as surely as a broker does. */
  void failed(Throwable failure) {
    failures.incrementAndGet();
    problem =
        failure instanceof JMSSecurityException
            ? "the broker refuses us (JMSSecurityException); look at brokerUser and"
                + " brokerPassword, and at what that user may consume"
            : "the broker cannot be consumed from (%s)"
                .formatted(failure.getClass().getSimpleName());
  }
}
