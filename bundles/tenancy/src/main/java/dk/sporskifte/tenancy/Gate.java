package dk.sporskifte.tenancy;

import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.TenantClosedException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Lets calls through while a tenant is open. While its municipality is being replaced a few calls
 * wait; all others are sent away at once.
 */
final class Gate {
  private final LongSupplier nanos;
  private final Lock lock = new ReentrantLock();
  private final Condition moved = lock.newCondition();
  private volatile Optional<Tenant> open = Optional.empty();
  private long keptUntil;
  private int waiting;

  /**
   * @param nanos as {@link System#nanoTime()}
   */
  Gate(LongSupplier nanos) {
    this.nanos = nanos;
    this.keptUntil = nanos.getAsLong();
  }

  Optional<Tenant> tenant() {
    return open;
  }

  void open(Tenant tenant) {
    move(Optional.of(tenant), nanos.getAsLong());
  }

  /** The tenant will most likely be back: calls wait until then, at the longest for the grace. */
  void keep(Duration grace) {
    move(Optional.empty(), nanos.getAsLong() + grace.toNanos());
  }

  void close() {
    move(Optional.empty(), nanos.getAsLong());
  }

  /** Whether calls wait now. */
  boolean keeping() {
    lock.lock();
    try {
      return open.isEmpty() && left() > 0;
    } finally {
      lock.unlock();
    }
  }

  int waiting() {
    lock.lock();
    try {
      return waiting;
    } finally {
      lock.unlock();
    }
  }

  /**
   * @param places how many calls may wait
   * @throws TenantClosedException when it is closed, or stays closed for the grace
   */
  Tenant enter(int places, Duration retryAfter, Supplier<String> reason) {
    return open.or(() -> waitAmong(places))
        .orElseThrow(() -> new TenantClosedException(reason.get(), retryAfter));
  }

  private Optional<Tenant> waitAmong(int places) {
    lock.lock();
    try {
      if (open.isPresent() || left() <= 0 || waiting >= places) {
        return open;
      }
      waiting++;
      try {
        while (open.isEmpty() && left() > 0) {
          moved.await(left(), TimeUnit.NANOSECONDS);
        }
        return open;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return Optional.empty();
      } finally {
        waiting--;
      }
    } finally {
      lock.unlock();
    }
  }

  private long left() {
    return keptUntil - nanos.getAsLong();
  }

  private void move(Optional<Tenant> to, long until) {
    lock.lock();
    try {
      open = to;
      keptUntil = until;
      moved.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
