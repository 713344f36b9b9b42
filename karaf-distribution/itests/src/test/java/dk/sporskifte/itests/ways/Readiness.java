package dk.sporskifte.itests.ways;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.itests.client.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What {@code /health/ready} says of its parts. */
record Readiness(JsonNode said) {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  static Readiness of(Karaf karaf) {
    HttpRequest request = HttpRequest.newBuilder(karaf.uri("/health/ready")).build();
    try {
      return new Readiness(Json.read(CLIENT.send(request, BodyHandlers.ofString()).body()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Why a part is not up; empty where it is, or is not there. */
  String reason(String kind, String name) {
    return parts(kind)
        .filter(part -> part.path("name").asText().equals(name))
        .filter(part -> !part.path("up").asBoolean())
        .map(part -> part.path("reason").asText())
        .findFirst()
        .orElse("");
  }

  boolean isUp(String kind, String name) {
    return parts(kind)
        .anyMatch(part -> part.path("name").asText().equals(name) && part.path("up").asBoolean());
  }

  Stream<String> names(String kind) {
    return parts(kind).map(part -> part.path("name").asText());
  }

  private Stream<JsonNode> parts(String kind) {
    return Stream.of("database", "feeds", "others")
        .flatMap(list -> StreamSupport.stream(said.path(list).spliterator(), false))
        .filter(part -> part.path("kind").asText().equals(kind));
  }
}
