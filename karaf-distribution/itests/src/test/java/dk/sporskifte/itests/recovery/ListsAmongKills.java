package dk.sporskifte.itests.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.itest.support.Waiting;
import dk.sporskifte.itests.feed.PoliceList;
import dk.sporskifte.itests.feed.Sender;
import dk.sporskifte.itests.path.Young;
import dk.sporskifte.model.Person;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Police lists that are dropped while the platform is killed, and what became of each record. */
final class ListsAmongKills {
  static final Duration SOON = Duration.ofSeconds(60);
  private static final int RECORDS = 5;

  private final Karaf karaf;
  private final Database database;
  private final Sender police;
  private final Map<String, PoliceList> dropped = new LinkedHashMap<>();

  ListsAmongKills(Karaf karaf) {
    this.karaf = karaf;
    this.database = new Database(karaf);
    this.police = Sender.ofHelsingor(karaf);
  }

  PoliceList drop(String name) {
    Person[] people =
        IntStream.range(0, RECORDS).mapToObj(n -> Young.oneOfMany(16)).toArray(Person[]::new);
    PoliceList list = PoliceList.of(police, "MET", people);
    dropped.put(name, list);
    police.drop(name, name.endsWith(".csv") ? list.csv() : list.json());
    return list;
  }

  /**
   * Kills once some of these lists are taken.
   *
   * @return whether some were not yet
   */
  boolean killAmong(List<String> names) {
    names.forEach(this::drop);
    Waiting.until(
        "some lists to be taken", SOON, () -> names.stream().anyMatch(police::isAccepted));
    karaf.kill();
    boolean inFlight = names.stream().anyMatch(police::isWaiting);
    comeBack();
    return inFlight;
  }

  void comeBack() {
    karaf.startAgain();
    karaf.awaitReady();
  }

  /** Every record of every list dropped so far is there, and is there once. */
  void everyRecordIsThereOnce() {
    dropped.forEach(
        (name, list) -> {
          Waiting.until(name + " to be accepted", SOON, () -> police.isAccepted(name));
          assertThat(police.receipt(name)).as(name).isPresent();
          assertThat(recordsOf(list))
              .as(name)
              .isEqualTo(IntStream.rangeClosed(1, RECORDS).mapToObj(String::valueOf).toList());
        });
  }

  @Override
  public String toString() {
    return "%d lists with %d records".formatted(dropped.size(), dropped.size() * RECORDS);
  }

  /** By sender, message and record number. */
  List<String> recordsOf(PoliceList list) {
    return database.column(
        """
        select l.record_no from helsingor.inbox_line l
        join helsingor.feed_message m on m.id = l.message_id
        where m.sender = '%s' and m.message_id = '%s' order by l.record_no
        """
            .formatted(list.sender().code(), list.messageId()));
  }
}
