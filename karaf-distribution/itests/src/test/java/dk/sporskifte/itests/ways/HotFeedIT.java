package dk.sporskifte.itests.ways;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.itest.support.KarafExtension;
import dk.sporskifte.itest.support.Waiting;
import dk.sporskifte.itests.feed.PoliceList;
import dk.sporskifte.itests.path.Young;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Feeds are updated, taken out and added while messages arrive. */
@ExtendWith(KarafExtension.class)
@Order(48)
class HotFeedIT {
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String BUNDLE = "dk.sporskifte.feeds.police";
  private static final int UPDATES = 5;
  private static final Path NOTICE = Path.of("../../docs/examples/prison-notice.json");

  private final Karaf karaf;
  private final Stored stored;

  HotFeedIT(Karaf karaf) {
    this.karaf = karaf;
    this.stored = Stored.in(karaf);
  }

  @Test
  void while_a_feed_is_replaced_its_messages_wait_and_those_of_another_feed_notice_nothing()
      throws IOException {
    Map<Integer, Integer> answers = Sending.noAnswers();
    Map<Integer, Integer> others = Sending.noAnswers();
    try (Partner partner = Partner.of(karaf, "skift", List.of("police-list"));
        Partner other = Partner.of(karaf, "anden", List.of("prison-notice"));
        Sending folder = Sending.byFolder(partner);
        Sending http = Sending.byHttp(partner, answers);
        Repeating notices = new Repeating(() -> post(notice(other.code()), other, others))) {
      Waiting.until("all to send", SOON, () -> folder.sent() >= 2 && http.sent() >= 2);
      for (int update = 0; update < UPDATES; update++) {
        karaf.console().run("bundle:update " + BUNDLE + " " + shipped().toUri());
      }
      karaf.console().run("bundle:stop " + BUNDLE);
      Waiting.until(
          "readiness to say so",
          SOON,
          () -> partner.problem("police-list").contains("the feed is not installed"));
      int before = http.failures();
      Waiting.until("messages to be put off", SOON, () -> http.failures() > before + 2);
      HttpResponse<String> away =
          partner
              .http()
              .postJson(
                  "police-list", PoliceList.of(partner.folder(), "MET", Young.aged(16)).json());
      assertThat(away.statusCode()).isEqualTo(503);
      assertThat(away.headers().firstValue("Retry-After")).isPresent();
      PoliceList waits = PoliceList.of(partner.folder(), "MET", Young.aged(16));
      partner.folder().drop("venter.json", waits.json());
      int unnoticed = others.getOrDefault(202, 0);
      Waiting.until("the other to go on", SOON, () -> others.get(202) > unnoticed + 3);
      assertThat(partner.folder().isWaiting("venter.json")).isTrue();
      assertThat(stored.recordsOf(waits)).isEmpty();
      karaf.console().run("bundle:start " + BUNDLE);

      notices.stop();
      List<PoliceList> lists =
          Stream.of(folder.stop(), http.stop(), List.of(waits)).flatMap(List::stream).toList();
      Stream.concat(
              folder.names().stream().flatMap(name -> Stream.of(name, "again-" + name)),
              Stream.of("venter.json"))
          .forEach(name -> Waiting.until(name, SOON, () -> partner.folder().isAccepted(name)));
      stored.isExactly("skift", lists);
      assertThat(answers.keySet()).containsExactly(200, 503);
      assertThat(others).containsOnlyKeys(202);
      assertThat(stored.messagesOf("anden")).isEqualTo(others.get(202).longValue());
      System.out.printf(
          "A feed replaced: %s, %s, %s; another feed: %s%n", folder, http, answers, others);
    }
  }

  @Test
  void a_feed_nobody_knew_is_dropped_in_and_its_messages_are_taken_and_wait_when_it_goes()
      throws IOException {
    FeedBundle bundle = new FeedBundle(karaf);
    assertThat(schema().statusCode()).isEqualTo(404);
    try {
      bundle.drop();
      Waiting.until("its schema to be served", SOON, () -> schema().statusCode() == 200);
      assertThat(schema().body()).isEqualTo(published());
      assertThat(get("/feeds/v1/schemas/").body()).contains(SchoolNotice.SCHEMA);

      try (Partner school = Partner.of(karaf, "skole", List.of(SchoolNotice.NAME))) {
        PoliceList posted = list(school, "ABSENCE");
        assertThat(school.http().postJson(SchoolNotice.NAME, told(posted)).statusCode())
            .isEqualTo(200);
        HttpResponse<String> aside =
            school.http().postJson(SchoolNotice.NAME, told(list(school, "UNKNOWN")));
        assertThat(aside.statusCode()).isEqualTo(202);
        assertThat(aside.body()).contains("E01", "\"role\"");
        assertThat(karaf.console().run("ssp:feeds helsingor"))
            .containsPattern("skole\\s.*school-notice\\s.*http\\s.*set aside");

        bundle.takeOut();
        Waiting.until(
            "readiness to say that it is gone",
            SOON,
            () -> school.problem(SchoolNotice.NAME).contains("the feed is not installed"));
        assertThat(schema().statusCode()).isEqualTo(404);
        PoliceList dropped = list(school, "CONCERN");
        school.folder().drop("venter.json", told(dropped));
        assertThat(school.http().postJson(SchoolNotice.NAME, told(dropped)).statusCode())
            .isEqualTo(503);

        bundle.drop();
        Waiting.until("the file", SOON, () -> school.folder().isAccepted("venter.json"));
        assertThat(stored.recordsOf(posted)).containsExactly("1");
        assertThat(stored.recordsOf(dropped)).containsExactly("1");
        assertThat(stored.messagesOf("skole")).isEqualTo(3);
      }
    } finally {
      bundle.takeOut();
    }
    Waiting.until("it to be gone", SOON, () -> schema().statusCode() == 404);
  }

  private static PoliceList list(Partner partner, String role) {
    return PoliceList.of(partner.folder(), role, Young.aged(16));
  }

  /** The envelope is that of all feeds. */
  private static String told(PoliceList list) {
    return list.json().replace("police-list", SchoolNotice.NAME);
  }

  private static String notice(String sender) {
    try {
      return Files.readString(NOTICE)
          .replaceAll("\"messageId\": \"[^\"]+\"", "\"messageId\": \"" + UUID.randomUUID() + "\"")
          .replace("\"kfo\"", "\"" + sender + "\"");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void post(String notice, Partner partner, Map<Integer, Integer> answers) {
    try {
      answers.merge(partner.http().postJson("prison-notice", notice).statusCode(), 1, Integer::sum);
    } catch (IOException e) {
      answers.merge(-1, 1, Integer::sum);
    }
  }

  private HttpResponse<String> schema() {
    return get("/feeds/v1/schemas/" + SchoolNotice.SCHEMA);
  }

  private HttpResponse<String> get(String path) {
    try {
      return HttpClient.newHttpClient()
          .send(HttpRequest.newBuilder(karaf.uri(path)).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String published() throws IOException {
    try (InputStream in = SchoolNotice.class.getResourceAsStream(SchoolNotice.SCHEMA)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Path shipped() {
    return karaf
        .data()
        .resolve("system/dk/sporskifte/sporskifte-feeds-police/0.1.0")
        .resolve("sporskifte-feeds-police-0.1.0.jar");
  }
}
