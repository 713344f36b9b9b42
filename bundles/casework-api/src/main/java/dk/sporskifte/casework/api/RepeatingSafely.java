package dk.sporskifte.casework.api;

import dk.sporskifte.model.Actor;
import java.util.UUID;

/** {@code Idempotency-Key}: a key claims the identity of what its request creates, for 24 hours. */
public interface RepeatingSafely {
  /**
   * @param key as the client chose it
   * @param fingerprint hash of method, path and body
   * @param proposed the identity to use when the key is new
   */
  Claim claim(Tenant tenant, Actor actor, String key, String fingerprint, UUID proposed);

  /**
   * @param id the identity to create under: for a repeated key the one of the first request
   */
  record Claim(State state, UUID id) {
    /** FIRST and REPEATED both run the request; what exists already is not created again. */
    public enum State {
      FIRST,
      REPEATED,
      OTHER_REQUEST
    }
  }
}
