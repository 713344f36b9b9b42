package dk.sporskifte.casework.ages;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.port.StoreUnavailableException;
import dk.sporskifte.casework.api.port.TenantClosedException;
import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.casework.api.port.UnknownTenantException;
import dk.sporskifte.casework.work.OpenTenants;
import dk.sporskifte.model.TenantKey;
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
 * Follows the ages in each open tenant, once an hour, so that a day has hardly begun in Copenhagen
 * when its tasks are there. After days of standing still it catches up with all of them.
 */
@Component(service = AgeClock.class, immediate = true)
public final class AgeClock {
  private static final Logger LOG = LoggerFactory.getLogger(AgeClock.class);
  private static final long FIRST_AFTER_MINUTES = 2;
  private static final long EVERY_MINUTES = 60;

  private final AgesFollowed ages;
  private final TenantDirectory directory;
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "age-clock");
            thread.setDaemon(true);
            return thread;
          });

  @Activate
  public AgeClock(@Reference AgesFollowed ages, @Reference TenantDirectory directory) {
    this.ages = ages;
    this.directory = directory;
    worker.scheduleWithFixedDelay(this::look, FIRST_AFTER_MINUTES, EVERY_MINUTES, TimeUnit.MINUTES);
  }

  @Deactivate
  void stop() {
    worker.shutdownNow();
  }

  void look() {
    OpenTenants.of(directory).forEach(this::look);
  }

  private void look(TenantKey tenant) {
    try {
      Outcome<Integer> raised = ages.follow(directory.open(tenant));
      if (raised instanceof Outcome.Done<Integer> done && done.value() > 0) {
        LOG.info("{}: {} tasks of birthdays and transitions raised", tenant, done.value());
      } else if (raised instanceof Outcome.Refused<Integer> refused) {
        LOG.error("{}: ages not followed: {}", tenant, refused.refusal().code());
      }
    } catch (StoreUnavailableException | TenantClosedException | UnknownTenantException away) {
      LOG.info("{}: ages are followed later", tenant);
    } catch (RuntimeException e) {
      // Or no age of any tenant would be followed from now on.
      LOG.error("{}: ages could not be followed", tenant, e);
    }
  }
}
