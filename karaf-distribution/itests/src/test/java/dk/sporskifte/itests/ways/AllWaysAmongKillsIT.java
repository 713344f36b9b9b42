package dk.sporskifte.itests.ways;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.itest.support.KarafExtension;
import dk.sporskifte.itest.support.Waiting;
import dk.sporskifte.itests.Soak;
import dk.sporskifte.itests.feed.PoliceList;
import dk.sporskifte.itests.recovery.Database;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Messages by folder, SFTP and HTTP, each sent twice, while platform and database are killed. */
@ExtendWith(KarafExtension.class)
@Tag("soak")
@Order(51)
class AllWaysAmongKillsIT {
  private static final Duration SOON = Duration.ofMinutes(3);

  /** Of the kills of {@link dk.sporskifte.itests.recovery.KilledPlatformIT} so many are enough. */
  private static final int PART = 10;

  private final Karaf karaf;
  private final Database database;
  private final Stored stored;

  AllWaysAmongKillsIT(Karaf karaf) {
    this.karaf = karaf;
    this.database = new Database(karaf);
    this.stored = Stored.in(karaf);
  }

  @Test
  void what_was_sent_by_any_way_is_there_once_whatever_was_killed() {
    int rounds = Math.max(2, Integer.getInteger("soak.kills") / PART);
    Map<Integer, Integer> answers = Sending.noAnswers();
    try (Partner partner = Partner.of(karaf, "alle", List.of("police-list"));
        Sending folder = Sending.byFolder(partner);
        Sending sftp = Sending.bySftp(partner);
        Sending http = Sending.byHttp(partner, answers)) {
      List<Sending> all = List.of(folder, sftp, http);
      for (int round = 1; round <= rounds; round++) {
        awaitMoreOf(all);
        database.kill();
        awaitMoreOf(all);
        karaf.kill();
        karaf.startAgain();
        karaf.awaitReady();
        Soak.tell("all ways, round %d of %d: %s, HTTP %s".formatted(round, rounds, all, answers));
      }
      awaitMoreOf(all);

      List<PoliceList> lists = all.stream().flatMap(sending -> sending.stop().stream()).toList();
      Stream.of(folder, sftp)
          .flatMap(sending -> sending.names().stream())
          .flatMap(name -> Stream.of(name, "again-" + name))
          .forEach(name -> Waiting.until(name, SOON, () -> partner.folder().isAccepted(name)));
      stored.isExactly("alle", lists);
      assertThat(sftp.failures() + http.failures()).as("kills that senders noticed").isPositive();
      Soak.tell(
          "%d kills of the platform and %d of the database; %s, HTTP %s; %d messages once each"
              .formatted(rounds, rounds, all, answers, stored.messagesOf("alle")));
    }
  }

  private static void awaitMoreOf(List<Sending> all) {
    List<Integer> before = all.stream().map(Sending::sent).toList();
    Waiting.until(
        "each way to go on",
        SOON,
        () ->
            Stream.iterate(0, n -> n < all.size(), n -> n + 1)
                .allMatch(n -> all.get(n).sent() >= before.get(n) + 2));
  }
}
