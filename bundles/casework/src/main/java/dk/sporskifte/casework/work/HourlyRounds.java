package dk.sporskifte.casework.work;

import dk.sporskifte.casework.api.port.StoreUnavailableException;
import dk.sporskifte.casework.api.port.TenantClosedException;
import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.casework.api.port.UnknownTenantException;
import dk.sporskifte.model.TenantKey;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes round the open tenants once an hour with all there is to do in them, in one thread. */
@Component(service = HourlyRounds.class, immediate = true)
public final class HourlyRounds {
  private static final Logger LOG = LoggerFactory.getLogger(HourlyRounds.class);

  private final TenantDirectory directory;
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(HourlyRounds::daemon);
  private final Map<HourlyWork, Future<?>> rounds = new ConcurrentHashMap<>();

  @Activate
  public HourlyRounds(@Reference TenantDirectory directory) {
    this.directory = directory;
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void add(HourlyWork work) {
    rounds.put(
        work,
        worker.scheduleWithFixedDelay(
            () -> go(work), work.firstAfter(), work.everyMinutes(), TimeUnit.MINUTES));
  }

  void remove(HourlyWork work) {
    rounds.remove(work).cancel(true);
  }

  @Deactivate
  void stop() {
    worker.shutdownNow();
  }

  /** One round, now. */
  public void go(HourlyWork work) {
    OpenTenants.of(directory).forEach(tenant -> go(work, tenant));
  }

  private static void go(HourlyWork work, TenantKey tenant) {
    try {
      work.in(tenant);
    } catch (StoreUnavailableException | TenantClosedException | UnknownTenantException away) {
      LOG.info("{}: {} waits for the next hour", tenant, work.name());
    } catch (RuntimeException e) {
      // Or nothing would be done in any tenant from now on.
      LOG.error("{}: {} failed", tenant, work.name(), e);
    }
  }

  private static Thread daemon(Runnable task) {
    Thread named = new Thread(task, "hourly-rounds");
    named.setDaemon(true);
    return named;
  }
}
