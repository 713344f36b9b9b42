package dk.sporskifte.casework.api;

import dk.sporskifte.model.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A breach of data security, as far as the audit trail can tell whom it affected (LAW-25).
 *
 * @param until the first instant left out
 * @param account whose log-in was misused; absent where everybody's acts count
 * @param discovered when the municipality became aware of it
 */
public record Breach(Instant from, Instant until, Optional<UserId> account, Instant discovered) {
  private static final Duration TO_NOTIFY = Duration.ofHours(72);

  public Breach {
    Objects.requireNonNull(from);
    Objects.requireNonNull(until);
    Objects.requireNonNull(account);
    Objects.requireNonNull(discovered);
  }

  /** By when the supervisory authority is told (GDPR 33); weekends and holidays count. */
  public Instant notifyBy() {
    return discovered.plus(TO_NOTIFY);
  }
}
