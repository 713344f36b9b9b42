package dk.sporskifte.bench.load;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends requests by turns at a fixed rate, whether or not the ones before were answered. */
public final class SteadyLoad implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
  private final Phaser unanswered = new Phaser(1);
  private final Latencies latencies = new Latencies();
  private final AtomicInteger failed = new AtomicInteger();
  private final List<HttpRequest> requests;
  private int turn;

  public SteadyLoad(List<HttpRequest> requests, int perSecond) {
    this.requests = List.copyOf(requests);
    long pause = TimeUnit.SECONDS.toNanos(1) / perSecond;
    clock.scheduleAtFixedRate(this::send, 0, pause, TimeUnit.NANOSECONDS);
  }

  /**
   * What came of it.
   *
   * @param failed answered by anything but 200, or not at all
   */
  public record Outcome(Latencies latencies, int failed) {}

  /** Stops sending and waits for every answer. */
  public Outcome stop() {
    clock.shutdown();
    try {
      if (!clock.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException("the load does not stop");
      }
      unanswered.awaitAdvanceInterruptibly(
          unanswered.arrive(), PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new IllegalStateException("requests are never answered", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return new Outcome(latencies, failed.get());
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }

  private void send() {
    HttpRequest request = requests.get(turn++ % requests.size());
    unanswered.register();
    long began = System.nanoTime();
    client
        .sendAsync(request, BodyHandlers.ofString())
        .whenComplete((response, failure) -> answered(began, response, failure));
  }

  private void answered(long began, HttpResponse<String> response, Throwable failure) {
    latencies.addNanos(System.nanoTime() - began);
    if (failure != null || response.statusCode() != 200) {
      failed.incrementAndGet();
    }
    unanswered.arriveAndDeregister();
  }
}
