package dk.sporskifte.itests.load;

import dk.sporskifte.itest.support.Waiting;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Sends requests at a fixed rate, whether or not the ones before were answered, and keeps every
 * answer.
 */
public final class SteadyLoad implements AutoCloseable {
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
  private final ConcurrentLinkedQueue<Call> calls = new ConcurrentLinkedQueue<>();

  /**
   * Equal bodies once: a long load has hundreds of thousands of answers, and few different ones.
   */
  private final Map<String, String> bodies = new ConcurrentHashMap<>();

  private final AtomicInteger sent = new AtomicInteger();
  private final List<HttpRequest> requests;
  private final long started = System.nanoTime();

  private SteadyLoad(List<HttpRequest> requests, int perSecond) {
    this.requests = requests;
    long pause = TimeUnit.SECONDS.toNanos(1) / perSecond;
    clock.scheduleAtFixedRate(this::send, 0, pause, TimeUnit.NANOSECONDS);
  }

  /** Starts; the requests are sent by turns. */
  public static SteadyLoad of(int perSecond, HttpRequest... requests) {
    return new SteadyLoad(List.of(requests), perSecond);
  }

  /** Stops sending and waits for every answer. */
  public Report stop() {
    clock.shutdown();
    long nanos = System.nanoTime() - started;
    try {
      if (!clock.awaitTermination(5, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the load does not stop");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    Waiting.until("every answer", Duration.ofSeconds(40), () -> calls.size() == sent.get());
    return new Report(sent.get(), Duration.ofNanos(nanos), List.copyOf(calls));
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }

  private void send() {
    HttpRequest request = requests.get(sent.getAndIncrement() % requests.size());
    long began = System.nanoTime();
    client
        .sendAsync(request, BodyHandlers.ofString())
        .whenComplete((response, failure) -> calls.add(call(request, began, response, failure)));
  }

  private Call call(
      HttpRequest request, long began, HttpResponse<String> response, Throwable failure) {
    Duration waited = Duration.ofNanos(System.nanoTime() - began);
    String path = request.uri().getPath();
    return failure == null
        ? new Call(path, response.statusCode(), once(response.body()), response.headers(), waited)
        : new Call(path, Call.NO_ANSWER, failure.toString(), Call.NO_HEADERS, waited);
  }

  private String once(String body) {
    return bodies.computeIfAbsent(body, Function.identity());
  }
}
