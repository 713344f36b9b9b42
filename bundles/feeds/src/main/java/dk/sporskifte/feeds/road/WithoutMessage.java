package dk.sporskifte.feeds.road;

/**
 * A failure as a log may tell it: what and where, but not its message, which may quote what was
 * being stored.
 */
public final class WithoutMessage extends Exception {
  private static final long serialVersionUID = 1L;

  private WithoutMessage(Throwable failure) {
    super(
        failure.getClass().getName(),
        failure.getCause() == null ? null : of(failure.getCause()),
        false,
        true);
    setStackTrace(failure.getStackTrace());
  }

  public static WithoutMessage of(Throwable failure) {
    return new WithoutMessage(failure);
  }
}
