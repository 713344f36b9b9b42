package dk.sporskifte.casework.api.port;

import dk.sporskifte.model.TenantKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What one node at a time may do, of all that share a database. */
public interface Leases {
  /**
   * A turn at it, for so long.
   *
   * @param token higher than that of everybody who had a turn before: who comes with a lower one is
   *     late
   */
  record Lease(String name, UUID holder, long token) {}

  /**
   * Takes it where nobody has it, or whoever had it let the time run out.
   *
   * @throws StoreUnavailableException when the database cannot be reached
   */
  Optional<Lease> take(TenantKey tenant, String name, UUID holder, Instant now, Duration time);

  /** Keeps it for so long from now; false when somebody else has taken it since. */
  boolean keep(TenantKey tenant, Lease lease, Instant now, Duration time);
}
