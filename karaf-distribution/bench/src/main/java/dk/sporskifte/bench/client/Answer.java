package dk.sporskifte.bench.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;

/** What the platform answered. */
public record Answer(HttpResponse<String> response) {
  /**
   * @throws IllegalStateException for any other status: a bench of refusals measures nothing
   */
  public Answer with(int status) {
    if (response.statusCode() != status) {
      throw new IllegalStateException(
          "%s %s answers %d: %s"
              .formatted(
                  response.request().method(),
                  response.uri().getPath(),
                  response.statusCode(),
                  response.body()));
    }
    return this;
  }

  public JsonNode body() {
    return Json.read(response.body());
  }

  /**
   * @param pointer such as {@code /file/id}
   */
  public String text(String pointer) {
    JsonNode found = body().at(pointer);
    if (found.isMissingNode()) {
      throw new IllegalStateException("no " + pointer + " in " + response.body());
    }
    return found.asText();
  }

  /** The version that the next change is made to. */
  public String etag() {
    return response
        .headers()
        .firstValue("ETag")
        .orElseThrow(() -> new IllegalStateException("no ETag of " + response.uri()));
  }
}
