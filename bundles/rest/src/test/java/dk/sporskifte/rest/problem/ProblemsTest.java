package dk.sporskifte.rest.problem;

import static dk.sporskifte.rest.server.Client.HELSINGOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.FindingCases;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.UploadingFeedMessage;
import dk.sporskifte.casework.api.port.StoreUnavailableException;
import dk.sporskifte.rest.sample.Samples;
import dk.sporskifte.rest.server.Answer;
import dk.sporskifte.rest.server.ApiTest;
import dk.sporskifte.rest.server.Client;
import dk.sporskifte.rest.server.Pretending;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ApiTest
class ProblemsTest {
  private static final String CASE = "/cases/" + Samples.CASE.value();

  @ParameterizedTest
  @CsvSource({
    "GET, /api/v1/helsingor/nothing-here, 404, no-such-address",
    "GET, /api/v1/helsingor/cases/x/y/z, 404, no-such-address",
    "GET, /api/v1/, 404, no-such-address",
    "DELETE, /api/v1/helsingor/cases, 405, method-not-allowed",
    "PATCH, /api/v1/helsingor/me, 405, method-not-allowed",
    "GET, /api/v1/roskilde/me, 404, unknown-tenant",
    "GET, /api/v1/K%C3%98GE/me, 404, unknown-tenant",
    "GET, /api/v1/halsnaes/me, 503, tenant-closed",
    "GET, /api/v1/helsingor/cases/4711, 400, malformed-parameter",
    "GET, /api/v1/helsingor/cases?size=0, 400, malformed-parameter",
    "GET, /api/v1/helsingor/cases?size=101, 400, malformed-parameter",
    "GET, /api/v1/helsingor/cases?size=many, 400, malformed-parameter",
    "GET, /api/v1/helsingor/cases?state=LOST, 400, malformed-parameter",
    "GET, /api/v1/helsingor/tasks?mine=maybe, 400, malformed-parameter",
  })
  void every_wrong_address_is_answered_as_a_problem(
      String method, String path, int status, String code, Client client) {
    Answer answer = client.send(method, path, null);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.at("/type")).isEqualTo("https://sporskifte.dk/problems/" + code);
    assertThat(answer.json().at("/status").asInt()).isEqualTo(status);
    assertThat(answer.at("/title")).isNotBlank();
    assertThat(answer.at("/detail")).isNotBlank();
    assertThat(answer.at("/instance")).isEqualTo("urn:uuid:" + answer.header("X-Request-Id"));
    assertThat(UUID.fromString(answer.header("X-Request-Id")).version()).isEqualTo(7);
  }

  @Test
  void a_wrong_method_is_told_the_right_ones(Client client) {
    assertThat(client.send("DELETE", "/cases", null).header("Allow")).contains("GET");
    assertThat(client.get("/nothing-here").header("Allow")).isEmpty();
  }

  @Test
  void a_closed_tenant_says_when_to_come_again(Client client) {
    assertThat(client.get("/api/v1/halsnaes/me").header("Retry-After")).isEqualTo("5");
  }

  @Test
  void only_json_is_answered(Client client) {
    Answer answer = client.get("/me", "Accept", "application/xml");

    assertThat(answer.status()).isEqualTo(406);
    assertThat(answer.code()).isEqualTo("not-acceptable");
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
  }

  @Test
  void only_json_is_read(Client client) {
    Answer answer = client.post("/cases/search", "<cpr/>", "Content-Type", "application/xml");

    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.code()).isEqualTo("unsupported-media-type");
  }

  @Test
  void a_body_may_be_a_megabyte_at_most(Client client) {
    Answer answer = client.post("/concerns", "\"" + "x".repeat(1024 * 1024) + "\"");

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.code()).isEqualTo("body-too-large");
  }

  @Test
  void a_partners_message_may_have_ten_megabytes_whether_posted_or_handed_in(
      Client client, Pretending useCases) {
    useCases.refuses(
        UploadingFeedMessage.class,
        "preview",
        new Refusal(Refusal.Kind.CONFLICT, "sender-not-there", "Ikke sat op.", List.of()));
    String allowed = Base64.getEncoder().encodeToString(new byte[10 * 1024 * 1024]);
    Answer taken = client.post("/feed-uploads/preview", uploaded(allowed));
    Answer tooLarge = client.post("/feed-uploads/preview", uploaded(allowed + "A".repeat(1 << 20)));

    assertThat(taken.code()).isEqualTo("sender-not-there");
    assertThat(tooLarge.code()).isEqualTo("body-too-large");
  }

  private static String uploaded(String base64) {
    return "{\"sender\":\"nsp\",\"content\":\"" + base64 + "\"}";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NOT_FOUND | 404",
        "FORBIDDEN | 403",
        "INVALID | 422",
        "RULE | 409",
        "CONFLICT | 409",
        "STALE | 412"
      })
  void a_refusal_is_answered_by_its_kind(
      Refusal.Kind kind, int status, Client client, Pretending useCases) {
    useCases.refuses(
        FindingCases.class, "show", new Refusal(kind, "not-found", "Findes ikke.", List.of()));

    assertThat(client.get(CASE).status()).isEqualTo(status);
  }

  @Test
  void a_rule_names_the_sentence_it_stands_on(Client client, Pretending useCases) {
    useCases.refuses(
        FindingCases.class,
        "show",
        Refusal.rule("not-found", "Fristen er 4 uger.", Samples.SOURCE));

    Answer answer = client.get(CASE);

    assertThat(answer.at("/detail")).isEqualTo("Fristen er 4 uger.");
    assertThat(answer.at("/sources/0/requirement")).isEqualTo("HEL-36");
    assertThat(answer.at("/sources/0/quote/lang")).isEqualTo("da");
    assertThat(answer.at("/sources/0/quote/text")).contains("max. 4 uger");
    assertThat(answer.at("/sources/0/document")).isEqualTo("SSP+ i Helsingør Kommune");
    assertThat(answer.json().has("reason")).isFalse();
  }

  @Test
  void an_english_reader_gets_english_and_the_danish_reason_marked_as_such(
      Client client, Pretending useCases) {
    useCases.refuses(
        FindingCases.class, "show", Refusal.rule("not-allowed", "Din post rækker ikke."));

    Answer answer = client.get(CASE, "Accept-Language", "en-GB,en;q=0.9,da;q=0.5");

    assertThat(answer.header("Content-Language")).isEqualTo("en");
    assertThat(answer.at("/title")).isEqualTo("Not allowed");
    assertThat(answer.at("/detail")).isEqualTo("Your posts do not carry the right to do this.");
    assertThat(answer.at("/reason/text")).isEqualTo("Din post rækker ikke.");
    assertThat(answer.at("/reason/lang")).isEqualTo("da");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"da", "en;q=0.4, da;q=0.8", "de", "ø!!;;q=x"})
  void everybody_else_gets_danish(String language, Client client) {
    Answer answer = client.get("/nothing-here", "Accept-Language", language);

    assertThat(answer.header("Content-Language")).isEqualTo("da");
    assertThat(answer.at("/title")).isEqualTo("Findes ikke");
  }

  @Test
  void a_database_that_is_away_is_a_reason_to_come_again(Client client, Pretending useCases) {
    useCases.answers(
        FindingCases.class,
        "show",
        new StoreUnavailableException("10.0.0.7 refused", new IOException()));

    Answer answer = client.get(CASE);

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.code()).isEqualTo("database-unavailable");
    assertThat(answer.header("Retry-After")).isEqualTo("2");
    assertThat(answer.body()).doesNotContain("10.0.0.7");
  }

  @Test
  void a_fault_of_ours_shows_no_internals(Client client, Pretending useCases) {
    useCases.answers(
        FindingCases.class, "show", new IllegalStateException("column cpr = 1705094000"));

    Answer answer = client.get(CASE);

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.code()).isEqualTo("internal-error");
    assertThat(answer.body()).doesNotContain("cpr").doesNotContain("IllegalState");
    assertThat(answer.at("/instance")).endsWith(answer.header("X-Request-Id"));
  }

  @Test
  void an_anonymous_stranger_learns_nothing_but_that_he_must_log_in(Client client) {
    Answer answer = client.anonymous("GET", HELSINGOR + CASE, null);

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"helsingor\"");
  }

  @Test
  void a_stranger_is_sent_to_log_in_before_anything_he_sent_is_read(Client client) {
    Answer answer = client.anonymous("POST", HELSINGOR + "/referrals", "{not json");

    assertThat(answer.status()).isEqualTo(401);
  }
}
