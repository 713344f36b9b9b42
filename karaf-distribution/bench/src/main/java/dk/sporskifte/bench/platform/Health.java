package dk.sporskifte.bench.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What the platform says of itself. */
record Health(URI uri) {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration LIMIT = Duration.ofSeconds(5);

  boolean isReady() {
    return answer().filter(response -> response.statusCode() == 200).isPresent();
  }

  Set<String> openTenants() {
    return StreamSupport.stream(body().path("tenants").spliterator(), false)
        .filter(tenant -> tenant.path("state").asText().equals("OPEN"))
        .map(tenant -> tenant.path("key").asText())
        .collect(Collectors.toSet());
  }

  private JsonNode body() {
    try {
      return JSON.readTree(answer().map(HttpResponse::body).orElse("{}"));
    } catch (IOException e) {
      throw new IllegalStateException(uri + " answers something else than JSON", e);
    }
  }

  private Optional<HttpResponse<String>> answer() {
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(LIMIT).build();
    try {
      return Optional.of(CLIENT.send(request, BodyHandlers.ofString()));
    } catch (IOException nothingThere) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
