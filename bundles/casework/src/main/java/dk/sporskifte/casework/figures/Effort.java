package dk.sporskifte.casework.figures;

/**
 * How much is reckoned before a number counts as told. Counted and not timed, so that the same
 * figures are hidden on every machine and however busy it is.
 */
final class Effort {
  /** Unknowns that are put together whatever it costs: that is never much. */
  private static final int ALWAYS = 64;

  /** Additions: about a second. */
  private static final long USUAL = 1_000_000_000;

  private final int always;
  private long left;

  /**
   * @param always unknowns that may be put together when nothing is left
   * @param left additions for all beyond that
   */
  Effort(int always, long left) {
    this.always = always;
    this.left = left;
  }

  static Effort usual() {
    return new Effort(ALWAYS, USUAL);
  }

  /** There is no more of it. */
  static final class Spent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Spent() {
      super("what a number can be takes too long to reckon", null, false, false);
    }
  }

  /** For so many unknowns together. */
  Meter of(int unknowns) {
    return unknowns <= always ? additions -> {} : this::spend;
  }

  /** What reckons tells it how much it is about to do. */
  @FunctionalInterface
  interface Meter {
    /**
     * @throws Spent instead
     */
    void spend(long additions);
  }

  private void spend(long additions) {
    left -= additions;
    if (left < 0) {
      throw new Spent();
    }
  }
}
