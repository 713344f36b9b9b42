package dk.sporskifte.casework.repeating;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.port.StoreUnavailableException;
import dk.sporskifte.casework.api.port.TenantClosedException;
import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.casework.api.port.Transactions;
import dk.sporskifte.casework.api.port.UnknownTenantException;
import dk.sporskifte.casework.work.OpenTenants;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.TenantKey;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
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
  private static final long EVERY_MINUTES = 60;

  private final Transactions transactions;
  private final TenantDirectory directory;
  private final Clock clock;
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "forgotten-keys");
            thread.setDaemon(true);
            return thread;
          });

  @Activate
  public ForgottenKeys(
      @Reference Transactions transactions,
      @Reference TenantDirectory directory,
      @Reference Clock clock) {
    this.transactions = transactions;
    this.directory = directory;
    this.clock = clock;
    worker.scheduleWithFixedDelay(this::forget, 1, EVERY_MINUTES, TimeUnit.MINUTES);
  }

  @Deactivate
  void stop() {
    worker.shutdownNow();
  }

  void forget() {
    Instant before = clock.instant().minus(KeysForADay.LIFE);
    OpenTenants.of(directory).forEach(tenant -> forget(tenant, before));
  }

  private void forget(TenantKey tenant, Instant before) {
    try {
      transactions.in(
          tenant,
          SystemActor.CLOCK,
          stores -> {
            stores.idempotencyKeys().removeBefore(before);
            return Outcome.done(tenant);
          });
    } catch (StoreUnavailableException | TenantClosedException | UnknownTenantException away) {
      LOG.info("{}: old keys are removed later", tenant);
    } catch (RuntimeException e) {
      // Or nothing would be removed from any tenant from now on.
      LOG.error("{}: old keys could not be removed", tenant, e);
    }
  }
}
