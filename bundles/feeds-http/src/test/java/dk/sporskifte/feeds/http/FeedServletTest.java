package dk.sporskifte.feeds.http;

import static dk.sporskifte.feeds.http.TestServer.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.sporskifte.casework.api.port.StoreUnavailableException;
import dk.sporskifte.casework.api.port.TenantClosedException;
import dk.sporskifte.feeds.way.Answer;
import dk.sporskifte.feeds.way.ConfiguredSender;
import dk.sporskifte.feeds.way.Setting;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class FeedServletTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/json";
  private static final String LIST = "korsbaek/test-list";

  private final TestSender nsp = new TestSender("korsbaek", "nsp");
  private TestServer server;

  @BeforeEach
  void start() throws Exception {
    server = new TestServer();
    nsp.settings.put(Setting.CLIENT_SECRET_HASH, TestServer.hash("hemmelig"));
    server.senders.add(nsp);
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
  }

  @Test
  void a_message_is_answered_with_its_receipt_in_its_own_format() throws Exception {
    HttpResponse<String> answer = post(LIST, JSON, "{1}", token("nsp", "hemmelig"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("accepted");
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValue("application/json;charset=utf-8");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(nsp.names).containsExactly("test-list/message.json");
    assertThat(nsp.contents.get(0)).isEqualTo(bytes("{1}"));
  }

  @Test
  void credentials_also_come_as_fields_of_the_form() throws Exception {
    HttpResponse<String> answer =
        server.post(
            "korsbaek/token",
            FORM,
            bytes("grant_type=client_credentials&client_id=nsp&client_secret=hemmelig"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"token_type\":\"Bearer\"", "\"expires_in\":600");
  }

  @ParameterizedTest
  @CsvSource({
    "korsbaek, nsp, forkert, 401",
    "korsbaek, nobody, hemmelig, 401",
    "nowhere, nsp, hemmelig, 401"
  })
  void nobody_learns_what_was_wrong(String tenant, String id, String secret, int status)
      throws Exception {
    HttpResponse<String> answer = ask(tenant, id, secret);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).isEqualTo("{\"error\":\"invalid_client\"}");
  }

  @Test
  void while_the_platform_starts_who_is_not_known_yet_comes_again_and_is_not_locked_out()
      throws Exception {
    server.now = TestServer.STARTED.plusSeconds(59);
    String token = "AAAA";
    for (int tries = 0; tries < 5; tries++) {
      for (HttpResponse<String> answer :
          List.of(ask("korsbaek", "later", "hemmelig"), post(LIST, JSON, "{1}", token))) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
      }
    }
    assertThat(ask("korsbaek", "nsp", "forkert").statusCode()).as("known already").isEqualTo(401);

    server.now = TestServer.STARTED.plusSeconds(60);
    assertThat(ask("korsbaek", "later", "hemmelig").statusCode()).as("not locked").isEqualTo(401);
    assertThat(post(LIST, JSON, "{1}", token).statusCode()).isEqualTo(401);
  }

  @Test
  void wrong_secrets_lock_a_sender_for_a_while_and_so_they_do_a_name_nobody_has() throws Exception {
    for (String id : new String[] {"nsp", "nobody"}) {
      for (int i = 0; i < 3; i++) {
        assertThat(ask("korsbaek", id, "forkert").statusCode()).isEqualTo(401);
      }
      HttpResponse<String> locked = ask("korsbaek", id, "hemmelig");
      assertThat(locked.statusCode()).isEqualTo(429);
      assertThat(locked.headers().firstValue("Retry-After")).hasValue("900");
    }

    server.now = server.now.plus(Duration.ofMinutes(15));
    assertThat(ask("korsbaek", "nsp", "hemmelig").statusCode()).isEqualTo(200);
  }

  @Test
  void the_right_secret_forgets_the_wrong_ones() throws Exception {
    for (int i = 0; i < 5; i++) {
      ask("korsbaek", "nsp", "forkert");
      assertThat(ask("korsbaek", "nsp", "hemmelig").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void a_secret_in_the_address_is_not_taken() throws Exception {
    HttpResponse<String> answer =
        server.post(
            "korsbaek/token?client_id=nsp&client_secret=hemmelig",
            FORM,
            bytes("grant_type=client_credentials"));

    assertThat(answer.statusCode()).isEqualTo(400);
  }

  @Test
  void a_token_ends_with_its_time() throws Exception {
    String token = token("nsp", "hemmelig");
    server.now = server.now.plus(Duration.ofMinutes(10));

    assertThat(post(LIST, JSON, "{1}", token).statusCode()).isEqualTo(401);
    assertThat(nsp.names).isEmpty();
  }

  @Test
  void a_token_ends_with_its_secret_and_with_its_sender() throws Exception {
    String token = token("nsp", "hemmelig");
    nsp.settings.put(Setting.CLIENT_SECRET_HASH, TestServer.hash("ny"));
    assertThat(post(LIST, JSON, "{1}", token).statusCode()).isEqualTo(401);

    String other = token("nsp", "ny");
    server.senders.remove(nsp);
    assertThat(post(LIST, JSON, "{1}", other).statusCode()).isEqualTo(401);
  }

  @Test
  void a_token_of_one_tenant_is_nothing_to_another_and_a_changed_one_nothing_at_all()
      throws Exception {
    TestSender elsewhere = new TestSender("gronby", "nsp");
    elsewhere.settings.putAll(nsp.settings);
    server.senders.add(elsewhere);
    String token = token("nsp", "hemmelig");

    assertThat(post("gronby/test-list", JSON, "{1}", token).statusCode()).isEqualTo(401);
    assertThat(post(LIST, JSON, "{1}", "A" + token.substring(1)).statusCode()).isEqualTo(401);
    assertThat(post(LIST, JSON, "{1}", "nonsense").statusCode()).isEqualTo(401);
    assertThat(server.post(LIST, JSON, bytes("{1}")).statusCode()).isEqualTo(401);
    assertThat(elsewhere.names).isEmpty();
  }

  @Test
  void a_feed_the_sender_may_not_send_is_not_looked_at() throws Exception {
    HttpResponse<String> answer =
        post("korsbaek/other-list", JSON, "{1}", token("nsp", "hemmelig"));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("feed-not-allowed");
    assertThat(nsp.names).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "application/json; charset=UTF-8, 200",
    "application/xml, 200",
    "text/csv, 200",
    "text/csv;charset=ISO-8859-1, 200",
    "application/json;charset=ISO-8859-1, 415",
    "text/csv;charset=utf-16, 415",
    "text/plain, 415",
    "application/octet-stream, 415"
  })
  void the_type_says_format_and_characters(String type, int status) throws Exception {
    assertThat(post(LIST, type, "x", token("nsp", "hemmelig")).statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"E01, 422", "E02, 422", "E03, 422", "E06, 409", "E08, 413", "E09, 403"})
  void a_refused_message_has_a_status_and_still_its_receipt(String code, int status)
      throws Exception {
    nsp.answer = c -> new Answer("rejected", Optional.of(code), "csv", TestSender.receipt(code));

    HttpResponse<String> answer = post(LIST, "text/csv", "x", token("nsp", "hemmelig"));

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).isEqualTo(code);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=utf-8");
  }

  @Test
  void with_records_set_aside_it_is_accepted_but_not_done() throws Exception {
    nsp.answer = c -> new Answer("accepted-with-rejects", Optional.empty(), "json", new byte[0]);

    assertThat(post(LIST, JSON, "{1}", token("nsp", "hemmelig")).statusCode()).isEqualTo(202);
  }

  @Test
  void no_more_is_read_than_shows_that_it_is_too_large() throws Exception {
    server.post(
        LIST,
        JSON,
        new byte[ConfiguredSender.ENOUGH + 100_000],
        "Authorization",
        "Bearer " + token("nsp", "hemmelig"));

    assertThat(nsp.contents.get(0)).hasSize(ConfiguredSender.ENOUGH);
  }

  @Test
  void while_it_cannot_be_stored_the_sender_is_told_when_to_come_again() throws Exception {
    String token = token("nsp", "hemmelig");
    nsp.answer =
        c -> {
          throw new TenantClosedException("closed", Duration.ofSeconds(7));
        };
    HttpResponse<String> closed = post(LIST, JSON, "{1}", token);
    assertThat(closed.statusCode()).isEqualTo(503);
    assertThat(closed.headers().firstValue("Retry-After")).hasValue("7");

    nsp.answer =
        c -> {
          throw new StoreUnavailableException("away", null);
        };
    assertThat(post(LIST, JSON, "{1}", token).statusCode()).isEqualTo(503);
  }

  @Test
  void a_mistake_of_ours_tells_nothing_of_the_message() throws Exception {
    nsp.answer =
        c -> {
          throw new IllegalStateException("of Freja");
        };

    HttpResponse<String> answer = post(LIST, JSON, "{1}", token("nsp", "hemmelig"));

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).doesNotContain("Freja");
  }

  @Test
  void a_certificate_counts_only_with_the_secret_of_our_proxy() throws Exception {
    String pem = new String(TestCertificate.pem(), StandardCharsets.US_ASCII);
    X509Certificate certificate = known();
    String escaped = URLEncoder.encode(pem, StandardCharsets.US_ASCII).replace("+", "%20");
    String der = Base64.getEncoder().encodeToString(certificate.getEncoded());

    assertThat(presented(escaped.replaceFirst("-+BEGIN", "-----BEGIN"), TestServer.PROXY_SECRET))
        .isEqualTo(200);
    assertThat(presented(der, TestServer.PROXY_SECRET)).isEqualTo(200);
    assertThat(presented(der, "gættet".replace('æ', 'e'))).isEqualTo(401);
    assertThat(presented("nonsense", TestServer.PROXY_SECRET)).isEqualTo(401);

    server.now = certificate.getNotAfter().toInstant().plusSeconds(1);
    assertThat(presented(der, TestServer.PROXY_SECRET)).as("expired").isEqualTo(401);
    server.now = certificate.getNotBefore().toInstant();
    nsp.settings.put(Setting.CLIENT_CERTIFICATES, "00".repeat(32));
    assertThat(presented(der, TestServer.PROXY_SECRET)).as("somebody else's").isEqualTo(401);
  }

  @Test
  void a_certificate_presented_to_the_web_server_itself_counts_whatever_a_header_says()
      throws Exception {
    server.presented = known();
    assertThat(presented("none", "")).isEqualTo(200);
    server.now = server.presented.getNotAfter().toInstant().plusSeconds(1);
    assertThat(presented("none", "")).as("expired").isEqualTo(401);
    server.now = server.presented.getNotBefore().toInstant();
    String der = Base64.getEncoder().encodeToString(server.presented.getEncoded());
    server.presented = null;
    assertThat(presented("none", "")).as("none").isEqualTo(401);
    assertThat(presented(der, "")).as("a header of nobody's").isEqualTo(401);

    server.presented = known();
    nsp.settings.put(Setting.CLIENT_CERTIFICATES, "00".repeat(32));
    assertThat(presented("none", "")).as("somebody else's").isEqualTo(401);
  }

  /** Of nsp, and valid now. */
  private X509Certificate known() throws Exception {
    X509Certificate certificate =
        (X509Certificate)
            CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(TestCertificate.pem()));
    server.now = certificate.getNotBefore().toInstant();
    nsp.settings.put(
        Setting.CLIENT_CERTIFICATES,
        "00".repeat(32)
            + ", "
            + HexFormat.ofDelimiter(":")
                .withUpperCase()
                .formatHex(FeedTokens.sha256(certificate.getEncoded())));
    return certificate;
  }

  private int presented(String certificate, String secret) throws Exception {
    return server
        .post(
            LIST,
            JSON,
            bytes("{1}"),
            TestServer.HEADER,
            certificate,
            ClientCertificates.PROXY,
            secret)
        .statusCode();
  }

  private HttpResponse<String> post(String path, String type, String body, String token)
      throws Exception {
    return server.post(path, type, bytes(body), "Authorization", "Bearer " + token);
  }

  private String token(String id, String secret) throws Exception {
    HttpResponse<String> answer = ask("korsbaek", id, secret);
    assertThat(answer.statusCode()).isEqualTo(200);
    return new JsonMapper().readTree(answer.body()).get("access_token").asText();
  }

  private HttpResponse<String> ask(String tenant, String id, String secret) throws Exception {
    return server.post(
        tenant + "/token",
        FORM,
        bytes("grant_type=client_credentials"),
        "Authorization",
        "Basic " + Base64.getEncoder().encodeToString(bytes(id + ":" + secret)));
  }
}
