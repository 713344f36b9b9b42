package dk.sporskifte.casework.api.port;

/** No tenant of that key is configured. */
public final class UnknownTenantException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnknownTenantException(String message) {
    super(message);
  }
}
