package dk.sporskifte.itests.ways;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.itest.support.KarafExtension;
import dk.sporskifte.itest.support.Waiting;
import dk.sporskifte.itests.client.Json;
import dk.sporskifte.itests.feed.PoliceList;
import dk.sporskifte.itests.path.Young;
import dk.sporskifte.itests.recovery.Database;
import dk.sporskifte.model.Person;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A disk is filled to the last byte while messages arrive, and freed again. */
@ExtendWith(KarafExtension.class)
@Order(47)
class DiskFullIT {
  private static final Duration SOON = Duration.ofSeconds(90);
  private static final List<String> FEEDS = List.of("police-list");

  private final Karaf karaf;
  private final Stored stored;

  DiskFullIT(Karaf karaf) {
    this.karaf = karaf;
    this.stored = Stored.in(karaf);
  }

  @Test
  void a_file_whose_receipt_has_no_room_waits_though_it_is_stored_and_is_settled_once() {
    try (SmallDisk disk = SmallDisk.mountedOn(folderOf("knap"));
        Partner partner = Partner.of(karaf, "knap", FEEDS)) {
      PoliceList list = list(partner, 2);
      disk.fill();
      disk.freePages(1);
      partner.folder().drop("sidste.json", list.json());

      Waiting.until("the list to be stored", SOON, () -> stored.recordsOf(list).size() == 2);
      Waiting.until(
          "readiness to say why it waits",
          SOON,
          () -> partner.problem("police-list").contains("files that wait for another try: 1"));
      assertThat(partner.folder().isWaiting("sidste.json")).isTrue();
      assertThat(partner.problem("police-list"))
          .contains("no room is left on the disk of the folder: make room");

      disk.free();
      Waiting.until("its receipt", SOON, () -> partner.folder().isAccepted("sidste.json"));
      Waiting.until("readiness", SOON, () -> partner.problem("police-list").isEmpty());
      stored.isExactly("knap", List.of(list));
    }
  }

  @Test
  void while_the_disk_of_a_folder_is_full_each_sender_is_told_and_nothing_is_lost_or_doubled() {
    Map<Integer, Integer> answers = Sending.noAnswers();
    try (SmallDisk disk = SmallDisk.mountedOn(folderOf("trang"));
        Partner partner = Partner.of(karaf, "trang", FEEDS);
        Sending folder = Sending.byFolder(partner);
        Sending sftp = Sending.bySftp(partner);
        Sending http = Sending.byHttp(partner, answers)) {
      List<Sending> all = List.of(folder, sftp, http);
      Waiting.until("all to send", SOON, () -> all.stream().allMatch(s -> s.sent() >= 3));
      disk.fill();
      Waiting.until(
          "senders of files to be told", SOON, () -> folder.failures() > 2 && sftp.failures() > 2);
      Waiting.until(
          "readiness to say so",
          SOON,
          () -> reason("disk", "feeds/helsingor/trang").contains("make room"));
      int before = http.sent();
      Waiting.until("HTTP to go on", SOON, () -> http.sent() > before);
      disk.free();

      List<PoliceList> lists = all.stream().flatMap(sending -> sending.stop().stream()).toList();
      Stream.of(folder, sftp)
          .flatMap(sending -> sending.names().stream())
          .flatMap(name -> Stream.of(name, "again-" + name))
          .forEach(
              name ->
                  Waiting.until(
                      "the receipt of " + name, SOON, () -> partner.folder().isAccepted(name)));
      stored.isExactly("trang", lists);
      assertThat(answers).containsOnlyKeys(200);
      assertThat(reason("disk", "feeds/helsingor/trang")).isEmpty();
      System.out.printf("A full folder: %s%n", all);
    }
  }

  @Test
  void while_the_disk_of_the_database_is_full_nothing_is_half_there_and_then_all_is()
      throws SQLException, IOException {
    Path folder = karaf.data().resolve("postgres/small");
    try (SmallDisk disk = SmallDisk.mountedOn(folder);
        Partner partner = Partner.of(karaf, "fuld", FEEDS);
        Connection superuser = new Database(karaf).asSuperuser();
        Statement statement = superuser.createStatement()) {
      statement.execute("create tablespace small location '" + folder + "'");
      try {
        moveTo("small", statement);
        disk.fill();
        PoliceList posted = list(partner, 60);
        HttpResponse<String> refused = partner.http().postJson("police-list", posted.json());
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(Json.read(refused.body()).path("detail").asText()).contains("Send it again");

        PoliceList dropped = list(partner, 60);
        partner.folder().drop("fuld.json", dropped.json());
        Waiting.until(
            "readiness to say why",
            SOON,
            () ->
                partner
                    .problem("police-list")
                    .contains("no room is left on the disk of the database: make room"));
        assertThat(partner.folder().isWaiting("fuld.json")).isTrue();
        assertThat(stored.messagesOf("fuld") + stored.linesOf("fuld")).isZero();

        disk.free();
        assertThat(partner.http().postJson("police-list", posted.json()).statusCode())
            .isEqualTo(200);
        Waiting.until("the file", SOON, () -> partner.folder().isAccepted("fuld.json"));
        stored.isExactly("fuld", List.of(posted, dropped));
      } finally {
        disk.free();
        moveTo("pg_default", statement);
        statement.execute("drop tablespace small");
      }
    }
  }

  private static void moveTo(String tablespace, Statement statement) throws SQLException {
    for (String table : List.of("feed_message", "inbox_line")) {
      statement.execute("alter table helsingor." + table + " set tablespace " + tablespace);
    }
  }

  private String reason(String kind, String name) {
    return Readiness.of(karaf).reason(kind, name);
  }

  private Path folderOf(String sender) {
    return karaf.data().resolve("feeds/helsingor").resolve(sender);
  }

  private static PoliceList list(Partner partner, int people) {
    Person[] young =
        IntStream.range(0, people).mapToObj(n -> Young.oneOfMany(16)).toArray(Person[]::new);
    return PoliceList.of(partner.folder(), "MET", young);
  }
}
