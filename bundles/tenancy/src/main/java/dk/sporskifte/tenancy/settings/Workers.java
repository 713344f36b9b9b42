package dk.sporskifte.tenancy.settings;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** The few threads that open tenants and keep their pools, however many tenants there are. */
@Component(service = Workers.class)
public final class Workers {
  private static final int THREADS = 4;

  private final ScheduledThreadPoolExecutor executor;

  public Workers() {
    AtomicInteger number = new AtomicInteger();
    executor =
        new ScheduledThreadPoolExecutor(
            THREADS,
            task -> {
              Thread thread = new Thread(task, "tenancy-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            },
            new ScheduledThreadPoolExecutor.DiscardPolicy());
    executor.setRemoveOnCancelPolicy(true);
    executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  public ScheduledExecutorService executor() {
    return executor;
  }

  /** What is under way ends by itself: an interrupted driver breaks its connection. */
  @Deactivate
  public void stop() {
    executor.shutdown();
    try {
      executor.awaitTermination(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
