package dk.sporskifte.store.jpa.rows;

/** A page was asked for that no page before it named. */
public final class UnreadableCursorException extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
