package dk.sporskifte.rest.body;

import dk.sporskifte.casework.api.Breach;
import dk.sporskifte.model.UserId;
import java.time.Instant;
import java.util.Optional;
import javax.validation.constraints.NotNull;

/**
 * A breach of data security. It stands in the body, so that it gets into no log of addresses.
 *
 * @param until the first instant left out
 * @param account whose log-in was misused; absent where everybody's acts count
 * @param discovered when the municipality became aware of it; the notice is due 72 hours later
 */
public record BreachPeriod(
    @NotNull Instant from,
    @NotNull Instant until,
    Optional<UserId> account,
    @NotNull Instant discovered) {
  public Breach breach() {
    return new Breach(from, until, account, discovered);
  }
}
