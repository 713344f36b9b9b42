package dk.sporskifte.casework.api.port;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.TenantKey;
import java.util.function.Function;

/**
 * One transaction of one actor on one tenant's data; row level security asks for exactly this
 * actor.
 */
public interface Transactions {
  /**
   * Commits when the work is done, rolls back when it is refused or throws.
   *
   * @return the work's outcome; a {@code STALE} refusal when somebody else changed a row first, a
   *     {@code CONFLICT} refusal of code {@code already-exists} when an identity is taken
   * @throws StoreUnavailableException when the database cannot be reached
   */
  <T> Outcome<T> in(TenantKey tenant, Actor actor, Function<Stores, Outcome<T>> work);
}
