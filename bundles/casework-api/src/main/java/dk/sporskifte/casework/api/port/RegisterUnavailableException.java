package dk.sporskifte.casework.api.port;

/** The civil registration does not answer; asking again later may help. */
public final class RegisterUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public RegisterUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
