package dk.sporskifte.casework.api.port;

import dk.sporskifte.casework.api.RepeatingSafely.Claim;
import java.time.Instant;
import java.util.UUID;

/** The actor's own keys. */
public interface IdempotencyKeys {
  /** Keys older than {@code notBefore} count as unknown. */
  Claim claim(String key, String fingerprint, UUID proposed, Instant now, Instant notBefore);

  /** Removes keys older than that. */
  void removeBefore(Instant before);
}
