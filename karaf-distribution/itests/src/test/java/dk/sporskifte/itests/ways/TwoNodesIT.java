package dk.sporskifte.itests.ways;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.itest.support.KarafExtension;
import dk.sporskifte.itest.support.Waiting;
import dk.sporskifte.itests.Soak;
import dk.sporskifte.itests.feed.PoliceList;
import dk.sporskifte.itests.path.Young;
import dk.sporskifte.itests.recovery.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two whole nodes on one database, of which one is killed in the middle of the work. */
@ExtendWith(KarafExtension.class)
@Tag("soak")
@Order(52)
class TwoNodesIT {
  private static final Duration SOON = Duration.ofMinutes(2);

  /** A turn lasts two minutes; then whoever is left takes over. */
  private static final Duration TURN = Duration.ofMinutes(4);

  private static final int EACH_WAY = 100;

  private final Karaf karaf;
  private final Stored stored;
  private final Database database;

  TwoNodesIT(Karaf karaf) {
    this.karaf = karaf;
    this.stored = Stored.in(karaf);
    this.database = new Database(karaf);
  }

  @Test
  void three_hundred_messages_have_three_hundred_effects_though_a_node_is_killed_among_them()
      throws IOException {
    Path file = karaf.data().resolve("etc/dk.sporskifte.feed-helsingor-hentes.cfg");
    try (PartnerServer server = new PartnerServer(Path.of("target/partner"));
        Partner partner = Partner.of(karaf, "to", List.of("police-list"));
        SecondNode second = new SecondNode(karaf)) {
      String[] polled = polled(server);
      second.configure("feed-helsingor-hentes", polled);
      second.configure("feed-helsingor-to", Files.readString(partner.file()).split("\n"));
      second.start();
      Waiting.until("the second node to have the turn", SOON, () -> token() == 1);
      Files.writeString(file, String.join("\n", polled) + "\n");

      List<PoliceList> fetched = lists(partner, "hentes");
      List<PoliceList> dropped = lists(partner, "to");
      List<PoliceList> posted = lists(partner, "to");
      PartnerHttp atSecond = partner.http().at(second::uri);
      int killedAfter = EACH_WAY / 2;
      for (int n = 0; n < EACH_WAY; n++) {
        server.offer("hentes-" + n + ".json", fetched.get(n).json());
        partner.folder().drop("to-" + n + ".json", dropped.get(n).json());
        if (n == killedAfter) {
          Soak.tell(
              "a node is killed when %d of %d messages are stored"
                  .formatted(stored.messagesOf("to") + stored.messagesOf("hentes"), 3 * EACH_WAY));
          second.kill();
        }
        post(posted.get(n), n < killedAfter ? atSecond : partner.http(), partner.http());
      }
      long killed = System.nanoTime();
      Waiting.until("the files", SOON, () -> stored.messagesOf("to") == 2 * EACH_WAY);
      assertThat(token()).as("the turn of the node that is dead").isEqualTo(1);
      Waiting.until("the turn to pass on", TURN, () -> token() == 2);
      Soak.tell(
          "the turn passed on after %d s".formatted((System.nanoTime() - killed) / 1_000_000_000));
      Waiting.until("the partner's folder to be empty", SOON, () -> server.left() == 0);

      dropped.addAll(posted);
      stored.isExactly("to", dropped);
      stored.isExactly("hentes", fetched);
      assertThat(server.receipts()).isEqualTo(EACH_WAY);
      assertThat(tasks("to") + tasks("hentes")).as("one task a message").isEqualTo(3 * EACH_WAY);
      IntStream.range(0, EACH_WAY)
          .mapToObj(n -> "to-" + n + ".json")
          .forEach(name -> assertThat(partner.folder().isAccepted(name)).as(name).isTrue());
      Soak.tell(
          "two nodes, one killed: %d messages, %d effects"
              .formatted(3 * EACH_WAY, stored.messagesOf("to") + stored.messagesOf("hentes")));
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** What the dead node answered nothing to goes to the other, as the partner's program does it. */
  private static void post(PoliceList list, PartnerHttp here, PartnerHttp otherwise) {
    for (PartnerHttp where : List.of(here, otherwise, otherwise)) {
      try {
        where.postJson("police-list", list.json());
      } catch (IOException dead) {
        // The next one lives.
      }
    }
  }

  private static String[] polled(PartnerServer server) {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "tenant = helsingor",
                "sender = hentes",
                "cvr = 11111111",
                "feeds = police-list",
                "folder = false"));
    lines.addAll(List.of(server.settings()));
    return lines.toArray(String[]::new);
  }

  private static List<PoliceList> lists(Partner partner, String code) {
    return new ArrayList<>(
        IntStream.range(0, EACH_WAY)
            .mapToObj(
                n ->
                    PoliceList.of(
                        partner.folder().named(code),
                        "MET",
                        Young.oneOfMany(16),
                        Young.oneOfMany(16)))
            .toList());
  }

  private long token() {
    return database
        .column("select token from helsingor.poller_lease where name = 'poll-hentes'")
        .stream()
        .mapToLong(Long::parseLong)
        .findFirst()
        .orElse(0);
  }

  private long tasks(String sender) {
    return database.count(
        """
        select count(*) from helsingor.task t join helsingor.feed_message m on m.id = t.message_id
        where m.sender = '%s'
        """
            .formatted(sender));
  }
}
