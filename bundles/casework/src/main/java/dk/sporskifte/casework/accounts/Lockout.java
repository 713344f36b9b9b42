package dk.sporskifte.casework.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** So many wrong attempts lock an account for so long. */
record Lockout(int maxFailures, Duration time) {
  static Lockout of(AccountRules rules) {
    return new Lockout(rules.maxFailures(), Duration.ofMinutes(rules.lockMinutes()));
  }

  /** One more attempt after what was before; a lock that has run out is forgotten. */
  State attempt(State before, Instant now) {
    int failures = before.lockedUntil().isPresent() ? 1 : before.failures() + 1;
    return new State(
        failures, failures < maxFailures ? Optional.empty() : Optional.of(now.plus(time)));
  }

  /**
   * @param failures wrong attempts, and those that are not yet known to be right
   */
  record State(int failures, Optional<Instant> lockedUntil) {
    static final State CLEAN = new State(0, Optional.empty());

    Optional<Instant> lockedAt(Instant now) {
      return lockedUntil.filter(now::isBefore);
    }
  }
}
