package dk.sporskifte.feeds.http;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * So many wrong secrets lock a name for so long, whether or not a sender has it, as wrong passwords
 * lock an account. In memory: a secret is 256 random bits, so this saves work, not the secret.
 */
final class Attempts {
  private static final int MOST = 10_000;

  private final int maxFailures;
  private final Duration time;
  private final Map<String, State> states =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, State> eldest) {
          return size() > MOST;
        }
      };

  Attempts(int maxFailures, Duration time) {
    this.maxFailures = maxFailures;
    this.time = time;
  }

  private record State(int failures, Optional<Instant> lockedUntil) {}

  /**
   * Counted before the secret is looked at, so that attempts at the same time cannot outrun the
   * lock.
   *
   * @return how long to wait, where it is locked
   */
  synchronized Optional<Duration> attempt(String name, Instant now) {
    State before = states.getOrDefault(name, new State(0, Optional.empty()));
    if (before.lockedUntil().filter(now::isBefore).isPresent()) {
      return before.lockedUntil().map(until -> Duration.between(now, until));
    }
    int failures = before.lockedUntil().isPresent() ? 1 : before.failures() + 1;
    states.put(
        name,
        new State(
            failures, failures < maxFailures ? Optional.empty() : Optional.of(now.plus(time))));
    return Optional.empty();
  }

  synchronized void succeeded(String name) {
    states.remove(name);
  }
}
