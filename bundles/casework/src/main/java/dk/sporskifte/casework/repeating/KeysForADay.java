package dk.sporskifte.casework.repeating;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.RepeatingSafely;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.Transactions;
import dk.sporskifte.model.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A key stands for the same request for 24 hours, in a transaction before the request's own. */
@Component
public final class KeysForADay implements RepeatingSafely {
  static final Duration LIFE = Duration.ofHours(24);

  private final Transactions transactions;
  private final Clock clock;

  @Activate
  public KeysForADay(@Reference Transactions transactions, @Reference Clock clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Claim claim(Tenant tenant, Actor actor, String key, String fingerprint, UUID proposed) {
    Instant now = clock.instant();
    return transactions
        .in(
            tenant.key(),
            actor,
            stores ->
                Outcome.done(
                    stores
                        .idempotencyKeys()
                        .claim(key, fingerprint, proposed, now, now.minus(LIFE))))
        .orThrow();
  }
}
