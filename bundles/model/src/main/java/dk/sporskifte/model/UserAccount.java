package dk.sporskifte.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A local account of one tenant. The password's hash stays in the store.
 *
 * @param lockedUntil set after too many failed attempts
 */
public record UserAccount(
    UserId id,
    String username,
    String name,
    boolean active,
    Optional<Instant> lockedUntil,
    int version) {
  public UserAccount {
    Objects.requireNonNull(id);
    username = Require.text(username, "username");
    name = Require.text(name, "name");
    Objects.requireNonNull(lockedUntil);
  }

  public UserAccount deactivated() {
    return new UserAccount(id, username, name, false, lockedUntil, version);
  }

  /** Wrong attempts before a new password count no more. */
  public UserAccount unlocked() {
    return new UserAccount(id, username, name, active, Optional.empty(), version);
  }

  @Override
  public String toString() {
    return "UserAccount " + id.value();
  }
}
