package dk.sporskifte.casework.work;

import dk.sporskifte.casework.api.port.StoreUnavailableException;
import dk.sporskifte.casework.api.port.TenantClosedException;
import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.casework.api.port.UnknownTenantException;
import dk.sporskifte.model.TenantKey;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;

/** Does the same in each open tenant once an hour; where it fails, the next hour tries again. */
public final class HourlyRound {
  private static final long EVERY_MINUTES = 60;

  private final Logger log;
  private final String thread;
  private final String later;
  private final String failed;
  private final TenantDirectory directory;
  private final Consumer<TenantKey> each;
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(this::daemon);

  /**
   * @param later what the log says of a tenant that is away
   * @param failed what it says of a tenant in which it failed
   */
  public HourlyRound(
      Logger log,
      String thread,
      String later,
      String failed,
      TenantDirectory directory,
      Consumer<TenantKey> each) {
    this.log = log;
    this.thread = thread;
    this.later = later;
    this.failed = failed;
    this.directory = directory;
    this.each = each;
  }

  public void begin(long firstAfterMinutes) {
    worker.scheduleWithFixedDelay(this::go, firstAfterMinutes, EVERY_MINUTES, TimeUnit.MINUTES);
  }

  public void stop() {
    worker.shutdownNow();
  }

  /** One round, now. */
  public void go() {
    OpenTenants.of(directory).forEach(this::go);
  }

  private void go(TenantKey tenant) {
    try {
      each.accept(tenant);
    } catch (StoreUnavailableException | TenantClosedException | UnknownTenantException away) {
      log.info("{}: {}", tenant, later);
    } catch (RuntimeException e) {
      // Or nothing would be done in any tenant from now on.
      log.error("{}: {}", tenant, failed, e);
    }
  }

  private Thread daemon(Runnable task) {
    Thread named = new Thread(task, thread);
    named.setDaemon(true);
    return named;
  }
}
