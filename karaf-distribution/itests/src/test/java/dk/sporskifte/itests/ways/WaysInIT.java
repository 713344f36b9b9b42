package dk.sporskifte.itests.ways;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.itest.support.KarafExtension;
import dk.sporskifte.itest.support.Waiting;
import dk.sporskifte.itests.client.Json;
import dk.sporskifte.itests.feed.PoliceList;
import dk.sporskifte.itests.path.Young;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** SFTP and HTTP as a partner's own programs use them, and each code of a receipt from outside. */
@ExtendWith(KarafExtension.class)
@Order(46)
class WaysInIT {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final Duration AFTER_THE_START = Duration.ofSeconds(90);
  private static final Path EXAMPLES = Path.of("../../docs/examples");
  private static final Path CERTIFICATE =
      Path.of("../../bundles/feeds-http/src/test/resources/dk/sporskifte/feeds/http")
          .resolve("certificate.pem");
  private static final List<String> FEEDS =
      List.of("police-list", "police-concern", "prison-notice", "jobcentre-status");
  private static final Map<String, String> TYPES =
      Map.of("json", "application/json", "csv", "text/csv", "xml", "application/xml");
  private static final Pattern CODE = Pattern.compile("\\bE0\\d\\b");
  private static final Pattern EXAMPLE_SENDER = Pattern.compile("\\b(nsp|kfo|jobcenter)\\b");
  private static final Map<String, Integer> STATUS =
      Map.of("E06", 409, "E08", 413, "E09", 403, "E01", 422, "E02", 422, "E03", 422);

  private static Partner partner;

  private final Karaf karaf;
  private final Stored stored;

  WaysInIT(Karaf karaf) {
    this.karaf = karaf;
    this.stored = Stored.in(karaf);
  }

  @BeforeAll
  static void configure(Karaf karaf) throws Exception {
    partner = Partner.of(karaf, "ude", FEEDS, "clientCertificates = " + fingerprint());
  }

  @AfterAll
  static void remove() {
    partner.close();
  }

  @Test
  void a_file_put_by_sftp_is_stored_and_its_receipt_read_the_same_way() throws IOException {
    PoliceList list = list();
    partner.sftp().put("sftp.json", list.json());
    partner.sftp().put("sftp.csv", list().csv());

    Waiting.until("the receipt", SOON, () -> receipt("accepted/sftp.json.receipt.json"));
    Waiting.until("the other", SOON, () -> receipt("accepted/sftp.csv.receipt.csv"));

    assertThat(partner.sftp().read("accepted/sftp.json.receipt.json").orElseThrow())
        .contains(list.messageId().toString(), "\"accepted\" : 2");
    assertThat(partner.sftp().isThere("in/sftp.json")).isFalse();
    assertThat(stored.recordsOf(list)).containsExactly("1", "2");
  }

  @Test
  void by_sftp_nobody_gets_in_with_another_key_or_under_another_name() {
    assertThatThrownBy(
            () -> partner.sftp().loggedIn("helsingor.ude", PartnerSftp.newKey(), s -> true))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(
            () -> partner.sftp().loggedIn("helsingor.nsp", partner.sftp().key(), s -> true))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(
            () ->
                partner
                    .sftp()
                    .loggedIn(
                        "helsingor.ude", partner.sftp().key(), s -> s.openDir("../nsp/accepted")))
        .isInstanceOf(IOException.class);
  }

  @Test
  void by_http_a_token_is_for_its_own_secret_and_its_own_municipality() throws IOException {
    PoliceList list = list();
    byte[] json = list.json().getBytes(StandardCharsets.UTF_8);

    assertThat(partner.http().postJson("police-list", list.json()).statusCode()).isEqualTo(200);
    HttpResponse<String> again = partner.http().postJson("police-list", list.json());
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(Json.read(again.body()).path("accepted").asInt()).isEqualTo(2);
    assertThat(stored.recordsOf(list)).containsExactly("1", "2");

    assertThat(partner.http().askForToken("wrong").statusCode()).isEqualTo(401);
    String token =
        Json.read(partner.http().askForToken(partner.http().secret()).body())
            .path("access_token")
            .asText();
    PartnerHttp atKoge = new PartnerHttp(karaf::uri, "koge", "ude", "");
    for (PartnerHttp where : List.of(atKoge, partner.http())) {
      String offered = where == atKoge ? token : "none";
      UnaryOperator<HttpRequest.Builder> bearer =
          request -> request.header("Authorization", "Bearer " + offered);
      awaitRefusal(() -> where.send("police-list", "application/json", json, bearer));
    }
  }

  @Test
  void a_certificate_counts_when_our_own_proxy_passes_it_on() throws Exception {
    PoliceList list = list();
    String pem = Files.readString(CERTIFICATE);
    assertThat(byCertificate(list, pem, Karaf.PROXY).statusCode()).isEqualTo(200);
    assertThat(stored.recordsOf(list)).containsExactly("1", "2");

    PoliceList other = list();
    awaitRefusal(() -> byCertificate(other, pem, "somebody"));
    awaitRefusal(() -> byCertificate(other, "none", Karaf.PROXY));
    assertThat(stored.recordsOf(other)).isEmpty();
  }

  @Test
  void each_code_of_a_receipt_can_be_had_from_outside_in_every_format() throws IOException {
    TreeSet<String> seen = new TreeSet<>();
    for (String example : examples()) {
      String expected =
          Files.readString(EXAMPLES.resolve("receipts/" + example + ".json.receipt.json"));
      for (Map.Entry<String, String> format : TYPES.entrySet()) {
        HttpResponse<String> answer = post(example, format.getKey());

        assertThat(codes(answer.body())).as(answer.body()).isEqualTo(codes(expected));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status(expected));
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
            .startsWith(format.getValue());
      }
      seen.addAll(codes(expected));
    }
    PoliceList list = list();
    partner.http().postJson("police-list", list.json());
    seen.addAll(refused(409, partner.http().postJson("police-list", list.json() + " ")));
    seen.addAll(refused(413, partner.http().postJson("police-list", " ".repeat(10 << 20) + "{}")));

    assertThat(seen).containsExactly("E01", "E02", "E03", "E04", "E05", "E06", "E07", "E08", "E09");
  }

  @Test
  void codes_of_refused_files_stand_in_their_receipts_too() throws IOException {
    for (String example : List.of("police-list-E01", "police-list-E02", "police-list-E09")) {
      for (String format : TYPES.keySet()) {
        String name = "mappe-" + example + "." + format;
        partner.folder().drop(name, example(example, format));
        Waiting.until("the receipt", SOON, () -> partner.folder().isRejected(name));
        assertThat(codes(partner.folder().receipt(name).orElseThrow()))
            .containsExactly(example.substring(example.length() - 3));
      }
    }
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void the_console_tells_of_it_all_and_shows_nobody() {
    PoliceList list = list();
    partner.folder().drop("konsol.json", list.json());
    Waiting.until("the receipt", SOON, () -> partner.folder().isAccepted("konsol.json"));

    assertThat(karaf.console().run("ssp:feeds helsingor"))
        .containsPattern("ude\\s.*police-list\\s.*folder.*accepted")
        .containsPattern("ude\\s.*jobcentre-status");
    String messages = karaf.console().run("ssp:feed helsingor ude police-list");
    assertThat(messages).contains("folder", "http", "rejected E0", "set aside");
    String id =
        messages
            .lines()
            .filter(l -> l.contains("folder"))
            .findFirst()
            .orElseThrow()
            .strip()
            .split(" ")[0];
    assertThat(karaf.console().run("ssp:message helsingor " + id))
        .contains("police-list of ude", "by folder")
        .containsPattern("SCHEMA\\D+PASSED")
        .doesNotContain(list.people().get(0).familyName());
    assertThat(karaf.console().run("ssp:replay --sender ude helsingor"))
        .contains("Nothing was changed")
        .containsPattern("ude\\D+police-list");
  }

  private static PoliceList list() {
    return PoliceList.of(partner.folder(), "MET", Young.aged(16), Young.aged(15));
  }

  private static boolean receipt(String path) {
    try {
      return partner.sftp().isThere(path);
    } catch (IOException e) {
      return false;
    }
  }

  /** In its first minute the platform says that it does not know its senders yet. */
  private static void awaitRefusal(Callable<HttpResponse<String>> call) {
    HttpResponse<String> refused =
        Waiting.until(
            "a refusal",
            AFTER_THE_START,
            () -> {
              HttpResponse<String> answer = answer(call);
              return answer.statusCode() == 503 ? Optional.empty() : Optional.of(answer);
            });
    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(401);
    assertThat(refused.headers().firstValue("WWW-Authenticate")).isPresent();
  }

  private static HttpResponse<String> answer(Callable<HttpResponse<String>> call) {
    try {
      return call.call();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private HttpResponse<String> byCertificate(PoliceList list, String pem, String proxy)
      throws IOException {
    String escaped = URLEncoder.encode(pem, StandardCharsets.UTF_8).replace("+", "%20");
    return partner
        .http()
        .send(
            "police-list",
            "text/csv",
            list.csv().getBytes(StandardCharsets.UTF_8),
            request ->
                request.header(Karaf.CERTIFICATE, escaped).header("X-Sporskifte-Proxy", proxy));
  }

  private static HttpResponse<String> post(String example, String format) throws IOException {
    String feed = FEEDS.stream().filter(example::startsWith).findFirst().orElseThrow();
    return partner
        .http()
        .post(feed, TYPES.get(format), example(example, format).getBytes(StandardCharsets.UTF_8));
  }

  /** As our partner would send it. */
  private static String example(String name, String format) throws IOException {
    String text = Files.readString(EXAMPLES.resolve(name + "." + format));
    return EXAMPLE_SENDER.matcher(text).replaceAll(partner.code());
  }

  private static List<String> examples() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".json"))
          .map(name -> name.substring(0, name.length() - ".json".length()))
          .sorted()
          .toList();
    }
  }

  private static List<String> codes(String receipt) {
    return CODE.matcher(receipt).results().map(MatchResult::group).sorted().toList();
  }

  private static int status(String receipt) {
    var said = Json.read(receipt);
    return switch (said.path("status").asText()) {
      case "accepted" -> 200;
      case "accepted-with-rejects" -> 202;
      default -> STATUS.get(said.path("code").asText());
    };
  }

  private static List<String> refused(int status, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return codes(answer.body());
  }

  private static String fingerprint() throws Exception {
    try (var in = Files.newInputStream(CERTIFICATE)) {
      byte[] encoded = CertificateFactory.getInstance("X.509").generateCertificate(in).getEncoded();
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(encoded));
    }
  }
}
