package dk.sporskifte.tenancy.secrets;

/** A file of secrets is missing, unusable or cannot be written; the message says which. */
public final class SecretsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SecretsException(String message) {
    super(message);
  }

  SecretsException(String message, Throwable cause) {
    super(message, cause);
  }
}
