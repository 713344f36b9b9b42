package dk.sporskifte.postgres.embedded;

/**
 * The embedded server cannot be prepared, started or stopped; the message tells an operator why.
 */
final class PostgresFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PostgresFailure(String message) {
    super(message);
  }

  PostgresFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
