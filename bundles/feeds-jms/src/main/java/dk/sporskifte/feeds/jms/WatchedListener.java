package dk.sporskifte.feeds.jms;

import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import org.apache.camel.component.jms.DefaultJmsMessageListenerContainer;
import org.apache.camel.component.jms.JmsEndpoint;

/** Tells of each look into the queue, whether or not a message was there. */
final class WatchedListener extends DefaultJmsMessageListenerContainer {
  private final Watch watch;

  WatchedListener(JmsEndpoint endpoint, Watch watch) {
    super(endpoint);
    this.watch = watch;
    setExceptionListener(watch::failed);
  }

  @Override
  protected boolean receiveAndExecute(Object invoker, Session session, MessageConsumer consumer)
      throws JMSException {
    long failures = watch.failures();
    boolean received = super.receiveAndExecute(invoker, session, consumer);
    if (watch.failures() == failures) {
      watch.listens();
    }
    return received;
  }

  @Override
  protected void handleListenerException(Throwable failure) {
    watch.givesBack(failure);
  }

  @Override
  protected void handleListenerSetupFailure(Throwable failure, boolean alreadyRecovered) {
    // That the connection is still to be made is no news; why it is not was told.
    if (!(failure instanceof SharedConnectionNotInitializedException)) {
      watch.failed(failure);
    }
    super.handleListenerSetupFailure(failure, alreadyRecovered);
  }
}
