package dk.sporskifte.casework.repeating;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.port.Transactions;
import dk.sporskifte.casework.work.HourlyWork;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.TenantKey;
import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Removes the keys of requests that count as unknown by now, once an hour in each open tenant. Any
 * number of nodes may do it; a key holds nobody's data, so nothing is written to the audit trail.
 */
@Component(service = HourlyWork.class)
public final class ForgottenKeys implements HourlyWork {
  private final Transactions transactions;
  private final Clock clock;

  @Activate
  public ForgottenKeys(@Reference Transactions transactions, @Reference Clock clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "old keys";
  }

  @Override
  public long firstAfter() {
    return 1;
  }

  @Override
  public void in(TenantKey tenant) {
    transactions.in(
        tenant,
        SystemActor.CLOCK,
        stores -> {
          stores.idempotencyKeys().removeBefore(clock.instant().minus(KeysForADay.LIFE));
          return Outcome.done(tenant);
        });
  }
}
