package dk.sporskifte.rest.problem;

/** Ends a request with a {@link Failure}; carries no stack, for nothing is broken. */
public final class FailureException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Failure failure;

  public FailureException(Failure failure) {
    super(failure.code(), null, false, false);
    this.failure = failure;
  }

  public Failure failure() {
    return failure;
  }
}
