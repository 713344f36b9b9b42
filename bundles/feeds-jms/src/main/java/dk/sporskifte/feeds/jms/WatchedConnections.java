package dk.sporskifte.feeds.jms;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.ExceptionListener;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSSecurityException;
import java.time.Duration;

/** Connects as the operator configured, and knows what failed last. */
final class WatchedConnections implements ConnectionFactory, ExceptionListener {
  /** Longer than it takes until it is tried again. */
  private static final Duration FRESH = Duration.ofSeconds(12);

  private final ConnectionFactory broker;
  private final String user;
  private final String password;
  private volatile Failure last = new Failure("", System.nanoTime());

  private record Failure(String problem, long at) {}

  WatchedConnections(ConnectionFactory broker, String user, String password) {
    this.broker = broker;
    this.user = user;
    this.password = password;
  }

  /** For operators; empty while nothing is wrong. */
  String problem() {
    Failure now = last;
    return System.nanoTime() - now.at() < FRESH.toNanos() ? now.problem() : "";
  }

  @Override
  public void onException(JMSException failure) {
    last =
        new Failure(
            failure instanceof JMSSecurityException
                ? "the broker refuses us (JMSSecurityException); look at brokerUser and"
                    + " brokerPassword, and at what that user may consume"
                : "the broker cannot be consumed from (%s)"
                    .formatted(failure.getClass().getSimpleName()),
            System.nanoTime());
  }

  @Override
  public Connection createConnection() throws JMSException {
    return createConnection(user, password);
  }

  @Override
  public Connection createConnection(String name, String secret) throws JMSException {
    try {
      Connection connection = broker.createConnection(name, secret);
      last = new Failure("", System.nanoTime());
      return connection;
    } catch (JMSException e) {
      onException(e);
      throw e;
    }
  }

  @Override
  public JMSContext createContext() {
    throw new UnsupportedOperationException("connections alone are watched");
  }

  @Override
  public JMSContext createContext(String name, String secret) {
    return createContext();
  }

  @Override
  public JMSContext createContext(String name, String secret, int mode) {
    return createContext();
  }

  @Override
  public JMSContext createContext(int mode) {
    return createContext();
  }
}
