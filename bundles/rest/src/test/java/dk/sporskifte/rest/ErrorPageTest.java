package dk.sporskifte.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.rest.server.Answer;
import dk.sporskifte.rest.server.ApiTest;
import dk.sporskifte.rest.server.Client;
import org.junit.jupiter.api.Test;

@ApiTest
class ErrorPageTest {
  @Test
  void what_the_web_server_refuses_is_told_as_a_problem_too(Client client) {
    Answer answer = client.anonymous("GET", "/nothing/here", null);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.code()).isEqualTo("no-such-address");
    assertThat(answer.at("/instance")).isEqualTo("urn:uuid:" + answer.header("X-Request-Id"));
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @Test
  void it_keeps_the_id_under_which_the_request_is_logged(Client client) {
    Answer answer = client.anonymous("GET", "/api/docs/nothing", null);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.at("/instance")).isEqualTo("urn:uuid:" + answer.header("X-Request-Id"));
  }
}
