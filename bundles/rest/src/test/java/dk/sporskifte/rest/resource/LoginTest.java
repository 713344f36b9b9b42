package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.server.Client.HELSINGOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.LoggingIn;
import dk.sporskifte.casework.api.LoggingIn.Attempt;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.rest.sample.Samples;
import dk.sporskifte.rest.server.Answer;
import dk.sporskifte.rest.server.ApiTest;
import dk.sporskifte.rest.server.Client;
import dk.sporskifte.rest.server.Pretending;
import dk.sporskifte.rest.server.RunningApi;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ApiTest
class LoginTest {
  private static final String LOGIN = HELSINGOR + "/login";
  private static final UserActor NAJA_LOGGED_IN =
      new UserActor(Samples.USER, "Naja Prøvelund", List.of(Samples.post()));
  private static final String NAJA = "{\"username\":\"naja\",\"password\":\"hemmelig\"}";

  @Test
  void the_right_password_gives_a_token(Client client, Pretending useCases) {
    useCases.answers(
        LoggingIn.class,
        "logIn",
        new Attempt.Accepted("tok-1", Instant.parse("2026-11-30T16:00:00Z"), NAJA_LOGGED_IN));

    Answer answer = client.anonymous("POST", LOGIN, NAJA);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.at("/token")).isEqualTo("tok-1");
    assertThat(answer.at("/expires")).isEqualTo("2026-11-30T16:00:00Z");
    assertThat(answer.at("/user/tenant")).isEqualTo("helsingor");
    assertThat(answer.at("/user/posts/0/role")).isEqualTo("CASEWORKER");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void the_password_is_wiped_from_memory_afterwards(Client client, Pretending useCases) {
    useCases.answers(LoggingIn.class, "logIn", new Attempt.Rejected());

    client.anonymous("POST", LOGIN, NAJA);

    assertThat((char[]) useCases.last().all().get(2)).containsOnly('\0');
  }

  @Test
  void a_wrong_one_gives_none(Client client, Pretending useCases) {
    useCases.answers(LoggingIn.class, "logIn", new Attempt.Rejected());

    Answer answer = client.anonymous("POST", LOGIN, NAJA);

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.code()).isEqualTo("wrong-credentials");
    assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    assertThat(answer.body()).doesNotContain("naja").doesNotContain("hemmelig");
  }

  @Test
  void too_many_wrong_ones_say_when_to_come_again(Client client, Pretending useCases) {
    useCases.answers(
        LoggingIn.class, "logIn", new Attempt.Locked(RunningApi.CLOCK.instant().plusSeconds(90)));

    Answer answer = client.anonymous("POST", LOGIN, NAJA);

    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.header("Retry-After")).isEqualTo("90");
  }

  @Test
  void logging_out_ends_that_token(Client client, Pretending useCases) {
    Answer answer = client.send("DELETE", "/login", null);

    assertThat(answer.status()).isEqualTo(204);
    assertThat(useCases.last().all().get(1)).isEqualTo("live-token");
  }

  @Test
  void a_token_is_asked_for_at_the_tenant_of_the_address(Client client, Pretending useCases) {
    useCases.answers(LoggingIn.class, "actorOf", Optional.empty());

    Answer answer = client.get("/api/v1/koge/me");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate"))
        .isEqualTo("Bearer realm=\"koge\", error=\"invalid_token\"");
    assertThat(((Tenant) useCases.last().all().get(0)).key().value()).isEqualTo("koge");
  }

  @ParameterizedTest
  @ValueSource(strings = {"live-token", "Basic bmFqYTpoZW1tZWxpZw==", "Bearer", "Bearer a b"})
  void nothing_but_a_bearer_token_is_looked_at(String header, Client client, Pretending useCases) {
    Answer answer = client.get("/me", "Authorization", header);

    assertThat(answer.status()).isEqualTo(401);
    assertThat(useCases.methods()).isEmpty();
  }

  @Test
  void a_browser_gets_its_token_in_a_cookie_alone(Client client, Pretending useCases) {
    useCases.answers(
        LoggingIn.class,
        "logIn",
        new Attempt.Accepted("tok-1", Instant.parse("2026-11-30T16:00:00Z"), NAJA_LOGGED_IN));

    Answer answer = client.post("/login", NAJA, "X-Requested-With", "sporskifte");

    assertThat(answer.header("Set-Cookie"))
        .isEqualTo("ssp-helsingor=tok-1; Path=/api/v1/helsingor; HttpOnly; SameSite=Strict");
    assertThat(answer.body()).doesNotContain("tok-1");
  }

  @Test
  void a_program_gets_no_cookie(Client client, Pretending useCases) {
    useCases.answers(
        LoggingIn.class,
        "logIn",
        new Attempt.Accepted("tok-1", Instant.parse("2026-11-30T16:00:00Z"), NAJA_LOGGED_IN));

    assertThat(client.post("/login", NAJA).header("Set-Cookie")).isEmpty();
  }

  @Test
  void the_cookie_counts_with_the_header_that_no_other_site_can_send(
      Client client, Pretending useCases) {
    Answer answer =
        client.withoutToken(
            "GET", "/me", "Cookie", "ssp-helsingor=live-token", "X-Requested-With", "sporskifte");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(useCases.all().get(0).all().get(1)).isEqualTo("live-token");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "DELETE"})
  void the_cookie_alone_is_worth_nothing(String method, Client client, Pretending useCases) {
    String path = method.equals("GET") ? "/me" : "/login";

    Answer answer = client.withoutToken(method, path, "Cookie", "ssp-helsingor=live-token");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(useCases.methods()).isEmpty();
  }

  @Test
  void the_cookie_of_another_tenant_is_worth_nothing(Client client, Pretending useCases) {
    Answer answer =
        client.withoutToken(
            "GET", "/me", "Cookie", "ssp-koge=live-token", "X-Requested-With", "sporskifte");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(useCases.methods()).isEmpty();
  }

  @Test
  void logging_out_takes_the_cookie_back(Client client) {
    Answer answer =
        client.withoutToken(
            "DELETE",
            "/login",
            "Cookie",
            "ssp-helsingor=live-token",
            "X-Requested-With",
            "sporskifte");

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.header("Set-Cookie"))
        .isEqualTo("ssp-helsingor=; Path=/api/v1/helsingor; HttpOnly; SameSite=Strict; Max-Age=0");
  }

  @Test
  void who_is_logged_in_is_shown_with_posts(Client client) {
    Answer answer = client.get("/me");

    assertThat(answer.at("/name")).isEqualTo("Naja Prøvelund");
    assertThat(answer.at("/municipality")).isEqualTo("Helsingør");
  }
}
