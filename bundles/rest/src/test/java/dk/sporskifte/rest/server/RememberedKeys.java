package dk.sporskifte.rest.server;

import dk.sporskifte.casework.api.RepeatingSafely;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.model.Actor;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Idempotency keys in memory. */
final class RememberedKeys implements RepeatingSafely {
  private final Map<String, Entry> entries = new HashMap<>();

  private Optional<UUID> fixed = Optional.empty();

  private record Entry(String fingerprint, UUID id) {}

  /** Instead of what is proposed. */
  synchronized void claim(UUID identity) {
    fixed = Optional.of(identity);
  }

  synchronized void forget() {
    fixed = Optional.empty();
  }

  @Override
  public synchronized Claim claim(
      Tenant tenant, Actor actor, String key, String fingerprint, UUID proposed) {
    UUID id = fixed.orElse(proposed);
    Entry before =
        entries.putIfAbsent(
            tenant.key() + " " + actor.id() + " " + key, new Entry(fingerprint, id));
    if (before == null) {
      return new Claim(Claim.State.FIRST, id);
    }
    return before.fingerprint().equals(fingerprint)
        ? new Claim(Claim.State.REPEATED, before.id())
        : new Claim(Claim.State.OTHER_REQUEST, before.id());
  }
}
