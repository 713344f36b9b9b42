package dk.sporskifte.postgres.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the server, starts it again whenever it dies, and stops it once when closed. */
final class Watchdog implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);

  /** Between attempts that fail; a server that ran well before it died starts again at once. */
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private static final Duration POLL = Duration.ofMillis(20);

  private final Postmaster postmaster;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread watchdog = new Thread(task, "postgres-watchdog");
            watchdog.setDaemon(true);
            return watchdog;
          });
  private volatile boolean closed;
  private volatile Process server;
  private volatile long startedNanos;

  Watchdog(Postmaster postmaster) {
    this.postmaster = postmaster;
    thread.execute(this::start);
  }

  /** Waits until the server accepts connections; after the limit it goes on starting alone. */
  boolean awaitReady(Duration limit) {
    long end = System.nanoTime() + limit.toNanos();
    while (System.nanoTime() < end) {
      if (postmaster.isReady() && server != null && server.isAlive()) {
        return true;
      }
      pause();
    }
    return false;
  }

  @Override
  public void close() {
    closed = true;
    try {
      thread.submit(postmaster::stop).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      LOG.error("PostgreSQL was not stopped", e.getCause());
    }
    thread.shutdown();
  }

  private void start() {
    if (closed) {
      return;
    }
    try {
      server = postmaster.start();
      startedNanos = System.nanoTime();
      LOG.info("PostgreSQL started as process {}", server.pid());
      server.onExit().thenAccept(this::startAgain);
    } catch (PostgresFailure e) {
      LOG.error("PostgreSQL did not start; trying again in {}", PAUSE, e);
      thread.schedule(this::start, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void startAgain(Process ended) {
    if (!closed) {
      Path log = postmaster.log();
      LOG.error("PostgreSQL ended with {}, see {}; starting it again", ended.exitValue(), log);
      boolean ranWell = System.nanoTime() - startedNanos > PAUSE.toNanos();
      thread.schedule(this::start, ranWell ? 0 : PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private static void pause() {
    try {
      TimeUnit.NANOSECONDS.sleep(POLL.toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PostgresFailure("interrupted while PostgreSQL starts", e);
    }
  }
}
