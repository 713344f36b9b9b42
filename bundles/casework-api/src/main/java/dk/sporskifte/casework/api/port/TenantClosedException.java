package dk.sporskifte.casework.api.port;

import java.time.Duration;

/** The tenant is configured but not open now. */
public final class TenantClosedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Duration retryAfter;

  public TenantClosedException(String reason, Duration retryAfter) {
    super(reason);
    this.retryAfter = retryAfter;
  }

  /** When to come again. */
  public Duration retryAfter() {
    return retryAfter;
  }
}
