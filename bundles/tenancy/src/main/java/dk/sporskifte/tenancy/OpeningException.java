package dk.sporskifte.tenancy;

/** A tenant cannot be opened as things are; the message tells an operator what to do. */
final class OpeningException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OpeningException(String message) {
    super(message);
  }
}
