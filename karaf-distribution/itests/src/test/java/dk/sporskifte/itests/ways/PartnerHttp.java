package dk.sporskifte.itests.ways;

import dk.sporskifte.itests.client.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Posts messages with a token, which is asked for anew when it is none any more. */
public final class PartnerHttp {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final int UNAUTHORIZED = 401;

  private final Function<String, URI> node;
  private final String tenant;
  private final String code;
  private final String secret;
  private String token = "";

  PartnerHttp(Function<String, URI> node, String tenant, String code, String secret) {
    this.node = node;
    this.tenant = tenant;
    this.code = code;
    this.secret = secret;
  }

  /**
   * @param type for example {@code application/json}
   * @throws IOException where nobody answers
   */
  public synchronized HttpResponse<String> post(String feed, String type, byte[] message)
      throws IOException {
    if (token.isEmpty()) {
      token = newToken();
    }
    HttpResponse<String> response = posted(feed, type, message);
    if (response.statusCode() == UNAUTHORIZED) {
      token = newToken();
      return posted(feed, type, message);
    }
    return response;
  }

  public HttpResponse<String> postJson(String feed, String message) throws IOException {
    return post(feed, "application/json", message.getBytes(StandardCharsets.UTF_8));
  }

  private HttpResponse<String> posted(String feed, String type, byte[] message) throws IOException {
    String bearer = "Bearer " + token;
    return send(feed, type, message, request -> request.header("Authorization", bearer));
  }

  /** The same partner at another node. */
  PartnerHttp at(Function<String, URI> other) {
    return new PartnerHttp(other, tenant, code, secret);
  }

  String secret() {
    return secret;
  }

  /** Empty where none is given. */
  private String newToken() throws IOException {
    return Json.read(askForToken(secret).body()).path("access_token").asText("");
  }

  HttpResponse<String> askForToken(String offered) throws IOException {
    String credentials =
        Base64.getEncoder().encodeToString((code + ":" + offered).getBytes(StandardCharsets.UTF_8));
    return answer(
        request("token")
            .header("Authorization", "Basic " + credentials)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=client_credentials"))
            .build());
  }

  /** As whoever these headers say. */
  HttpResponse<String> send(
      String feed, String type, byte[] message, UnaryOperator<HttpRequest.Builder> headers)
      throws IOException {
    return answer(
        headers
            .apply(request(feed).header("Content-Type", type))
            .POST(BodyPublishers.ofByteArray(message))
            .build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(node.apply("/feeds/v1/" + tenant + "/" + path)).timeout(LIMIT);
  }

  private static HttpResponse<String> answer(HttpRequest request) throws IOException {
    try {
      return CLIENT.send(request, BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
