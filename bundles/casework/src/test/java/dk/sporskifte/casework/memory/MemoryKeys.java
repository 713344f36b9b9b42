package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.RepeatingSafely.Claim;
import dk.sporskifte.casework.api.port.IdempotencyKeys;
import dk.sporskifte.casework.memory.Rows.Key;
import java.time.Instant;
import java.util.UUID;

record MemoryKeys(Session session) implements IdempotencyKeys {
  @Override
  public Claim claim(
      String key, String fingerprint, UUID proposed, Instant now, Instant notBefore) {
    String own = session.actor().id() + " " + key;
    Key known = keys().find(own).filter(k -> !k.at().isBefore(notBefore)).orElse(null);
    if (known == null) {
      Key fresh = new Key(fingerprint, proposed, now);
      if (keys().find(own).isPresent()) {
        keys().save(own, fresh);
      } else {
        keys().add(own, fresh);
      }
      return new Claim(Claim.State.FIRST, proposed);
    }
    return known.fingerprint().equals(fingerprint)
        ? new Claim(Claim.State.REPEATED, known.id())
        : new Claim(Claim.State.OTHER_REQUEST, known.id());
  }

  @Override
  public void removeBefore(Instant before) {
    keys().remove(k -> k.at().isBefore(before));
  }

  private Table<Key> keys() {
    return session.table(Key.class);
  }
}
