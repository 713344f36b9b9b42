package dk.sporskifte.itest.support;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** Asks the platform whether it is ready; a process that runs may still have failed to boot. */
record Readiness(URI uri, Duration limit) {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  void await(KarafProcess process) {
    AtomicReference<String> latest = new AtomicReference<>("");
    try {
      Waiting.until("readiness", limit, () -> isReady(process, latest));
    } catch (AssertionError e) {
      throw new AssertionError(e.getMessage() + "; " + uri + " says " + latest, e);
    }
  }

  private boolean isReady(KarafProcess process, AtomicReference<String> latest) {
    if (!process.isAlive()) {
      throw new IllegalStateException("Karaf ended while it started");
    }
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build();
    try {
      var response = CLIENT.send(request, BodyHandlers.ofString());
      latest.set(response.statusCode() + " " + response.body());
      return response.statusCode() == 200;
    } catch (IOException e) {
      latest.set("nothing");
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
