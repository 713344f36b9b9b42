package dk.sporskifte.itests.client;

import dk.sporskifte.itest.support.Karaf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** One tenant's interface as one user calls it. */
public final class Api {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final Karaf karaf;
  private final String tenant;
  private final String token;

  private Api(Karaf karaf, String tenant, String token) {
    this.karaf = karaf;
    this.tenant = tenant;
    this.token = token;
  }

  /** Without a token. */
  public static Api nobody(Karaf karaf, String tenant) {
    return new Api(karaf, tenant, "");
  }

  public static Api loggedIn(Karaf karaf, String tenant, String user, String password) {
    Answer answer =
        nobody(karaf, tenant)
            .post("login", Json.object("username", user, "password", password))
            .with(200);
    return new Api(karaf, tenant, answer.text("/token"));
  }

  /** The same token held against another tenant. */
  public Api against(String otherTenant) {
    return new Api(karaf, otherTenant, token);
  }

  public String tenant() {
    return tenant;
  }

  /** Status of a log-in with a name nobody has: 401 where there is a tenant that knows it. */
  public int knock() {
    return post("login", Json.object("username", "ingen", "password", "forkert")).status();
  }

  public Answer get(String path) {
    return send("GET", path, request(path).GET());
  }

  public Answer post(String path, Object body) {
    return send("POST", path, request(path).POST(json(body)));
  }

  /**
   * @param etag of the version that is changed
   */
  public Answer post(String path, String etag, Object body) {
    return send("POST", path, request(path).header("If-Match", etag).POST(json(body)));
  }

  public Answer put(String path, String etag, Object body) {
    return send("PUT", path, request(path).header("If-Match", etag).PUT(json(body)));
  }

  public Answer postOnce(String path, String idempotencyKey, Object body) {
    return send(
        "POST", path, request(path).header("Idempotency-Key", idempotencyKey).POST(json(body)));
  }

  /** For callers that send by themselves. */
  public HttpRequest.Builder request(String path) {
    URI uri = karaf.uri("/api/v1/" + tenant + "/" + path);
    HttpRequest.Builder builder = HttpRequest.newBuilder(uri).timeout(LIMIT);
    return token.isEmpty() ? builder : builder.header("Authorization", "Bearer " + token);
  }

  private static BodyPublisher json(Object body) {
    return BodyPublishers.ofString(Json.text(body));
  }

  private Answer send(String method, String path, HttpRequest.Builder builder) {
    HttpRequest request = builder.header("Content-Type", "application/json").build();
    try {
      return new Answer(
          method + " " + tenant + "/" + path, CLIENT.send(request, BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
