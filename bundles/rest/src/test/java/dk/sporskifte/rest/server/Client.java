package dk.sporskifte.rest.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

/** Sends requests as a logged-in caseworker of Helsingør. */
public final class Client {
  public static final String HELSINGOR = "/api/v1/helsingor";

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final RunningApi server;

  Client(RunningApi server) {
    this.server = server;
  }

  public Answer get(String path, String... headers) {
    return send("GET", path, null, headers);
  }

  public Answer post(String path, String json, String... headers) {
    return send("POST", path, json, headers);
  }

  public Answer put(String path, String json, String... headers) {
    return send("PUT", path, json, headers);
  }

  /**
   * @param path after the tenant, or a whole one that begins with {@code /api}
   * @param headers names and values; {@code Authorization} and {@code Content-Type} are there
   *     unless given
   */
  public Answer send(String method, String path, String body, String... headers) {
    String whole = path.startsWith("/api") ? path : HELSINGOR + path;
    var request =
        HttpRequest.newBuilder(server.uri(whole))
            .header("Authorization", "Bearer live-token")
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (body != null) {
      request.header("Content-Type", "application/json");
    }
    for (int i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    return send(request.build());
  }

  /** From now on new keys claim this identity. */
  public void claims(UUID identity) {
    server.keys().claim(identity);
  }

  /** Without a token. */
  public Answer anonymous(String method, String path, String body) {
    var request =
        HttpRequest.newBuilder(server.uri(path))
            .header("Content-Type", "application/json")
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    return send(request.build());
  }

  /**
   * @param path after the tenant
   * @param headers names and values; no other is sent
   */
  public Answer withoutToken(String method, String path, String... headers) {
    return send(
        HttpRequest.newBuilder(server.uri(HELSINGOR + path))
            .method(method, BodyPublishers.noBody())
            .headers(headers)
            .build());
  }

  private static Answer send(HttpRequest request) {
    try {
      return new Answer(HTTP.send(request, BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
