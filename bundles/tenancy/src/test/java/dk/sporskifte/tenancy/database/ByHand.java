package dk.sporskifte.tenancy.database;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Runs what is due now at once, and the last thing due later when a test says so. */
final class ByHand extends ScheduledThreadPoolExecutor {
  private Runnable later = () -> {};
  private long pauseMillis;

  ByHand() {
    super(1);
  }

  void next() {
    later.run();
  }

  long pauseMillis() {
    return pauseMillis;
  }

  @Override
  public void execute(Runnable task) {
    task.run();
  }

  @Override
  public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
    later = task;
    pauseMillis = unit.toMillis(delay);
    return super.schedule(() -> {}, 0, unit);
  }
}
