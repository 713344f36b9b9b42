package dk.sporskifte.feeds.endpoint;

/** A message is stored, and the broker could not be told. */
final class NotAcknowledgedException extends Exception {
  private static final long serialVersionUID = 1L;

  NotAcknowledgedException(Throwable why) {
    super("a stored message could not be acknowledged", why);
  }
}
