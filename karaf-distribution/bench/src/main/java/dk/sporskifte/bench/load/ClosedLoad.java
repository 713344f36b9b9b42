package dk.sporskifte.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that begin anew as soon as they are done, as pgbench's do. */
public record ClosedLoad(List<? extends Runnable> clients, Duration lasts) {
  /**
   * What came of it.
   *
   * @param seconds that it really lasted
   */
  public record Outcome(Latencies latencies, double seconds) {
    public double perSecond() {
      return latencies.count() / seconds;
    }
  }

  /**
   * @throws IllegalStateException when any of them failed
   */
  public Outcome run() {
    Latencies latencies = new Latencies();
    ExecutorService threads = Executors.newFixedThreadPool(clients.size());
    try {
      long began = System.nanoTime();
      long end = began + lasts.toNanos();
      List<Future<?>> running = new ArrayList<>();
      clients.forEach(client -> running.add(threads.submit(() -> repeat(client, end, latencies))));
      for (Future<?> client : running) {
        client.get();
      }
      return new Outcome(latencies, (System.nanoTime() - began) / 1e9);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a client failed: " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      threads.shutdownNow();
    }
  }

  private static void repeat(Runnable client, long end, Latencies latencies) {
    while (System.nanoTime() < end && !Thread.currentThread().isInterrupted()) {
      long began = System.nanoTime();
      client.run();
      latencies.addNanos(System.nanoTime() - began);
    }
  }
}
