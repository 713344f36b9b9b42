package dk.sporskifte.store.jpa.rows;

/** Somebody else changed the row first, or it is no longer seen. */
public final class StaleRowException extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
