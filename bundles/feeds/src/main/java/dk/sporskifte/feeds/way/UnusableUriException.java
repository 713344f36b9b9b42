package dk.sporskifte.feeds.way;

/** An operator's uri that is not to be used as it is. */
public final class UnusableUriException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /**
   * @param cure for operators: what is wrong and what to write instead, without the uri, which may
   *     hold secrets
   */
  public UnusableUriException(String cure) {
    super(cure);
  }
}
