package dk.sporskifte.rest.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;

/** What came back. */
public record Answer(HttpResponse<String> response) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public int status() {
    return response.statusCode();
  }

  public String body() {
    return response.body();
  }

  /** Empty text where it is absent. */
  public String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  public JsonNode json() {
    try {
      return JSON.readTree(body());
    } catch (JsonProcessingException e) {
      throw new AssertionError("not JSON: " + body(), e);
    }
  }

  /** Text at a JSON pointer. */
  public String at(String pointer) {
    return json().at(pointer).asText();
  }

  /** The last part of a problem's type. */
  public String code() {
    return at("/type").replaceFirst(".*/", "");
  }
}
