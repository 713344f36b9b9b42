package dk.sporskifte.casework.api.port;

/** The database cannot be reached or broke off; the work was not done. */
public final class StoreUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StoreUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
