package dk.sporskifte.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sporskifte.rest.server.Answer;
import dk.sporskifte.rest.server.ApiTest;
import dk.sporskifte.rest.server.Client;
import dk.sporskifte.rest.server.Endpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class ServedTest {
  @Test
  void the_openapi_document_names_every_endpoint_and_no_other(Client client) {
    Answer answer = client.get("/api/openapi.json");

    assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    assertThat(answer.at("/openapi")).startsWith("3.0.");
    assertThat(operations(answer.json().path("paths")))
        .containsExactlyInAnyOrderElementsOf(
            Endpoint.all().stream().map(Endpoint::toString).toList());
  }

  @Test
  void an_unchanged_document_is_not_sent_again(Client client) {
    String tag = client.get("/api/openapi.json").header("ETag");

    assertThat(client.get("/api/openapi.json", "If-None-Match", tag).status()).isEqualTo(304);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/docs/, text/html;charset=utf-8",
    "/api/docs/start.js, text/javascript;charset=utf-8",
    "/api/docs/swagger-ui.css, text/css;charset=utf-8",
    "/api/docs/swagger-ui-bundle.js, text/javascript;charset=utf-8",
  })
  void the_page_to_browse_it_is_served_under_a_strict_policy(
      String path, String type, Client client) {
    Answer answer = client.get(path);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo(type);
    assertThat(answer.header("Content-Security-Policy"))
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
  }

  @Test
  void the_page_holds_no_script_and_no_address_of_anybody_else(Client client) {
    assertThat(client.get("/api/docs/").body())
        .doesNotContain("http")
        .doesNotContainPattern("<script>|onload=|style=");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/docs/openapi.json", "/api/docs/../v1/x", "/api/docs/Packed.class"})
  void nothing_else_of_the_bundle_is_served(String path, Client client) {
    assertThat(client.get(path).status()).isEqualTo(404);
  }

  @Test
  void no_answer_of_the_api_is_kept_or_framed_or_guessed_at(Client client) {
    Answer answer = client.get("/me");

    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(answer.header("Content-Security-Policy"))
        .isEqualTo("default-src 'none'; frame-ancestors 'none'");
  }

  private static List<String> operations(JsonNode paths) {
    List<String> all = new ArrayList<>();
    paths
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        verb -> all.add(verb.toUpperCase(Locale.ROOT) + " " + path.getKey())));
    return all;
  }
}
