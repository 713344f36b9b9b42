package dk.sporskifte.casework.accounts;

import dk.sporskifte.model.TenantKey;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Locks names that do not exist as it locks those that do, so that nobody learns which do. Kept in
 * memory: there is nothing behind these names to protect.
 */
final class UnknownNames {
  private static final int MOST = 10_000;

  private final Lockout lockout;
  private final Map<String, Lockout.State> states =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Lockout.State> eldest) {
          return size() > MOST;
        }
      };

  UnknownNames(Lockout lockout) {
    this.lockout = lockout;
  }

  /** Locked until then, where it is: by this attempt or by those before. */
  synchronized Optional<Instant> attempt(TenantKey tenant, String username, Instant now) {
    String name = tenant + " " + username.toLowerCase(Locale.ROOT);
    Lockout.State before = states.getOrDefault(name, Lockout.State.CLEAN);
    if (before.lockedAt(now).isPresent()) {
      return before.lockedUntil();
    }
    Lockout.State after = lockout.attempt(before, now);
    states.put(name, after);
    return after.lockedUntil();
  }
}
