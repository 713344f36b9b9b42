package dk.sporskifte.rest.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.RaisingConcern;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.rest.sample.Samples;
import dk.sporskifte.rest.server.Answer;
import dk.sporskifte.rest.server.ApiTest;
import dk.sporskifte.rest.server.Client;
import dk.sporskifte.rest.server.Pretending;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class RepeatingTest {
  private static final String BODY =
      """
      {"person":{"known":"01900000-0000-7000-8000-000000000004"},"channel":"MAIL","text":"t"}
      """;
  private static final String TOO_LONG =
      "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
          + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
  private final String key = UUID.randomUUID().toString();

  @BeforeEach
  void concernsAreRaised(Pretending useCases) {
    useCases.does(RaisingConcern.class, "raise", Samples.concern());
    useCases.does(RaisingConcern.class, "show", Samples.concern());
  }

  @Test
  void the_new_is_answered_with_its_address(Client client) {
    Answer answer = client.post("/concerns", BODY);

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.header("Location"))
        .endsWith("/api/v1/helsingor/concerns/" + Samples.concern().concern().id().value());
    assertThat(answer.header("ETag")).startsWith("\"2-");
    assertThat(answer.header("Idempotency-Replayed")).isEmpty();
  }

  @Test
  void a_repeated_request_creates_nothing_and_answers_the_same(Client client, Pretending useCases) {
    Answer first = client.post("/concerns", BODY, "Idempotency-Key", key);
    Answer second = client.post("/concerns", BODY, "Idempotency-Key", key);

    assertThat(second.status()).isEqualTo(201);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(useCases.methods())
        .containsOnlyOnce("RaisingConcern.raise")
        .endsWith("RaisingConcern.show");
  }

  @Test
  void another_body_under_the_same_key_is_refused(Client client) {
    client.post("/concerns", BODY, "Idempotency-Key", key);

    Answer other = client.post("/concerns", BODY.replace("MAIL", "PHONE"), "Idempotency-Key", key);

    assertThat(other.status()).isEqualTo(422);
    assertThat(other.code()).isEqualTo("idempotency-key-reused");
  }

  @Test
  void another_address_under_the_same_key_is_refused(Client client) {
    client.post("/concerns", BODY, "Idempotency-Key", key);

    Answer other =
        client.post(
            "/posts",
            "{\"title\":\"t\",\"role\":\"LEADER\",\"unit\":\"u\"}",
            "Idempotency-Key",
            key);

    assertThat(other.status()).isEqualTo(422);
  }

  @Test
  void a_first_request_that_failed_is_tried_again_under_the_same_identity(
      Client client, Pretending useCases) {
    useCases.answers(
        RaisingConcern.class,
        "raise",
        new IllegalStateException("died"),
        Outcome.done(Samples.concern()));
    useCases.refuses(RaisingConcern.class, "show", Refusal.notFound());
    Answer failed = client.post("/concerns", BODY, "Idempotency-Key", key);
    Object identity = identity(useCases);

    Answer again = client.post("/concerns", BODY, "Idempotency-Key", key);

    assertThat(failed.status()).isEqualTo(500);
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.header("Idempotency-Replayed")).isEmpty();
    assertThat(identity(useCases)).isEqualTo(identity);
  }

  @Test
  void a_first_request_that_is_still_under_way_and_comes_first_is_answered_for(
      Client client, Pretending useCases) {
    client.post("/concerns", BODY, "Idempotency-Key", key);
    useCases.answers(
        RaisingConcern.class,
        "show",
        Outcome.refused(Refusal.notFound()),
        Outcome.done(Samples.concern()));
    useCases.refuses(
        RaisingConcern.class, "raise", Refusal.conflict("already-exists", "Findes allerede."));

    Answer second = client.post("/concerns", BODY, "Idempotency-Key", key);

    assertThat(second.status()).isEqualTo(201);
    assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", TOO_LONG})
  void a_key_that_is_none_is_refused(String bad, Client client) {
    Answer answer = client.post("/concerns", BODY, "Idempotency-Key", bad);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/errors/0/parameter")).isEqualTo("Idempotency-Key");
  }

  private static Object identity(Pretending useCases) {
    var raised = (RaisingConcern.NewConcern) useCases.last().arguments().get(0);
    return raised.id();
  }
}
