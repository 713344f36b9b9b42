package dk.sporskifte.casework.repeating;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.casework.api.port.Transactions;
import dk.sporskifte.casework.work.HourlyRound;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.TenantKey;
import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes the keys of requests that count as unknown by now, once an hour in each open tenant. Any
 * number of nodes may do it; a key holds nobody's data, so nothing is written to the audit trail.
 */
@Component(service = ForgottenKeys.class, immediate = true)
public final class ForgottenKeys {
  private static final Logger LOG = LoggerFactory.getLogger(ForgottenKeys.class);

  private final Transactions transactions;
  private final Clock clock;
  private final HourlyRound round;

  @Activate
  public ForgottenKeys(
      @Reference Transactions transactions,
      @Reference TenantDirectory directory,
      @Reference Clock clock) {
    this.transactions = transactions;
    this.clock = clock;
    this.round =
        new HourlyRound(
            LOG,
            "forgotten-keys",
            "old keys are removed later",
            "old keys could not be removed",
            directory,
            this::forget);
    round.begin(1);
  }

  @Deactivate
  void stop() {
    round.stop();
  }

  void forget() {
    round.go();
  }

  private void forget(TenantKey tenant) {
    transactions.in(
        tenant,
        SystemActor.CLOCK,
        stores -> {
          stores.idempotencyKeys().removeBefore(clock.instant().minus(KeysForADay.LIFE));
          return Outcome.done(tenant);
        });
  }
}
