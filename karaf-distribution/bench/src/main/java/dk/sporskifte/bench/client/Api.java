package dk.sporskifte.bench.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * One tenant's interface as one user calls it.
 *
 * @param base ends with the tenant and a slash
 * @param token empty for nobody
 */
public record Api(HttpClient client, URI base, String token) {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  public Answer get(String path) {
    return send(request(path).GET());
  }

  public Answer post(String path, Object body) {
    return send(json(request(path), body));
  }

  /**
   * @param etag of the version that is changed
   */
  public Answer post(String path, String etag, Object body) {
    return send(json(request(path).header("If-Match", etag), body));
  }

  /** For callers that send by themselves. */
  public HttpRequest.Builder request(String path) {
    HttpRequest.Builder builder = HttpRequest.newBuilder(base.resolve(path)).timeout(LIMIT);
    return token.isEmpty() ? builder : builder.header("Authorization", "Bearer " + token);
  }

  private static HttpRequest.Builder json(HttpRequest.Builder builder, Object body) {
    return builder
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(Json.text(body)));
  }

  private Answer send(HttpRequest.Builder builder) {
    HttpRequest request = builder.build();
    try {
      return new Answer(client.send(request, BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(request.method() + " " + request.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
