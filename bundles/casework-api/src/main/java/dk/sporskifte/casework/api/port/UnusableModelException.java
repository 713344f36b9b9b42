package dk.sporskifte.casework.api.port;

/** A jar that no tenant could open with; the message says what is wrong with it and what to do. */
public final class UnusableModelException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnusableModelException(String message) {
    super(message);
  }
}
