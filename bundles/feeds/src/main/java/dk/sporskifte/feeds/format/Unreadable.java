package dk.sporskifte.feeds.format;

/** What came is no message that could be used. */
public final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Flaw flaw;

  public Unreadable(Flaw flaw) {
    super(flaw.reason());
    this.flaw = flaw;
  }

  public Flaw flaw() {
    return flaw;
  }
}
