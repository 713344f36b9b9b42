package dk.sporskifte.rest.health;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.rest.server.Answer;
import dk.sporskifte.rest.server.ApiTest;
import dk.sporskifte.rest.server.Client;
import org.junit.jupiter.api.Test;

/** On a server on which only the API has started. */
@ApiTest
class HealthTest {
  @Test
  void a_process_that_answers_lives(Client client) {
    Answer answer = client.anonymous("GET", "/health/live", null);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"live\":true}");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void what_is_missing_is_named(Client client) {
    Answer answer = client.anonymous("GET", "/health/ready", null);

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    assertThat(answer.json().at("/ready").asBoolean()).isFalse();
    assertThat(answer.json().at("/reasons"))
        .extracting(r -> r.asText())
        .containsExactly(
            "the API has not started",
            "the tenants have not started",
            "no database server is known",
            "nothing is known of the database");
    assertThat(answer.json().fieldNames())
        .toIterable()
        .containsExactly("ready", "reasons", "database", "tenants", "feeds", "others");
  }
}
