package dk.sporskifte.casework.api.port;

import java.util.UUID;

/** Makes identities: UUIDv7. */
public interface Ids {
  UUID next();
}
