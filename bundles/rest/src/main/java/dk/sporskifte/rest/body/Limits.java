package dk.sporskifte.rest.body;

/** How long a text may be, in characters. */
final class Limits {
  /** A name, a code, a place. */
  static final int LINE = 200;

  /** What somebody writes about a matter. */
  static final int TEXT = 20_000;

  private Limits() {}
}
