package dk.sporskifte.store.jpa.audit;

import dk.sporskifte.casework.api.RepeatingSafely.Claim;
import dk.sporskifte.casework.api.port.IdempotencyKeys;
import dk.sporskifte.store.jpa.rows.Rows;
import java.time.Instant;
import java.util.UUID;

/** The actor's own keys; two requests that come at once are told apart by the database. */
public record JpaIdempotencyKeys(Rows rows) implements IdempotencyKeys {
  @Override
  public Claim claim(
      String key, String fingerprint, UUID proposed, Instant now, Instant notBefore) {
    int claimed =
        rows.execute(
            "insert into idempotency_key as k (actor, key, fingerprint, object_id, claimed_at)"
                + " values (app_actor(), ?1, ?2, ?3, ?4)"
                + " on conflict (actor, key) do update set fingerprint = excluded.fingerprint,"
                + " object_id = excluded.object_id, claimed_at = excluded.claimed_at"
                + " where k.claimed_at < ?5",
            key,
            fingerprint,
            proposed,
            now,
            notBefore);
    return claimed == 1 ? new Claim(Claim.State.FIRST, proposed) : repeated(key, fingerprint);
  }

  private Claim repeated(String key, String fingerprint) {
    Object[] known =
        rows.table(
                "select fingerprint, object_id from idempotency_key"
                    + " where actor = app_actor() and key = ?1",
                key)
            .get(0);
    return new Claim(
        known[0].equals(fingerprint) ? Claim.State.REPEATED : Claim.State.OTHER_REQUEST,
        (UUID) known[1]);
  }

  @Override
  public void removeBefore(Instant before) {
    rows.execute("delete from idempotency_key where claimed_at < ?1", before);
  }
}
