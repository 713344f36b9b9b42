package dk.sporskifte.casework.api.port;

import dk.sporskifte.model.TenantKey;
import dk.sporskifte.model.UserActor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Who is behind a token; asked with every request, before anybody acts. */
public interface LiveTokens {
  /**
   * Account, and posts held on that day, of a live token of an active account.
   *
   * @throws StoreUnavailableException when the database cannot be reached
   */
  Optional<UserActor> actorOf(TenantKey tenant, byte[] tokenHash, Instant now, LocalDate today);
}
