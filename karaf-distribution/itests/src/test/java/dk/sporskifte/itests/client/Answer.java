package dk.sporskifte.itests.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the platform answered. */
public record Answer(String request, HttpResponse<String> response) {
  public int status() {
    return response.statusCode();
  }

  /** Missing where there is no body. */
  public JsonNode body() {
    return response.body().isEmpty() ? MissingNode.getInstance() : Json.read(response.body());
  }

  /**
   * @param pointer such as {@code /file/id}
   */
  public String text(String pointer) {
    JsonNode found = body().at(pointer);
    assertThat(found.isMissingNode()).as(() -> pointer + " in " + this).isFalse();
    return found.asText();
  }

  public Stream<JsonNode> list(String pointer) {
    return StreamSupport.stream(body().at(pointer).spliterator(), false);
  }

  public Optional<String> header(String name) {
    return response.headers().firstValue(name);
  }

  /** The version that the next change is made to. */
  public String etag() {
    return header("ETag").orElseThrow(() -> new AssertionError("no ETag: " + this));
  }

  public Answer with(int status) {
    assertThat(status()).as(this::toString).isEqualTo(status);
    return this;
  }

  /** Done, whether or not something was created. */
  public Answer done() {
    assertThat(status()).as(this::toString).isIn(200, 201, 204);
    return this;
  }

  /** Refused with a problem document of that type. */
  public Answer refused(int status, String type) {
    with(status);
    assertThat(header("Content-Type"))
        .hasValueSatisfying(t -> assertThat(t).contains("problem+json"));
    assertThat(text("/type")).as(this::toString).endsWith(type);
    return this;
  }

  @Override
  public String toString() {
    return request + " -> " + status() + " " + response.body();
  }
}
