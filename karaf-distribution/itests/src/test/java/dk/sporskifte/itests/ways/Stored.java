package dk.sporskifte.itests.ways;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.itests.feed.PoliceList;
import dk.sporskifte.itests.recovery.Database;
import java.util.List;
import java.util.stream.IntStream;

/** What Helsingør's database holds of messages, past all row level security. */
public record Stored(Database database) {
  public static Stored in(Karaf karaf) {
    return new Stored(new Database(karaf));
  }

  /** Messages of that sender, whatever their feed. */
  public long messagesOf(String sender) {
    return database.count(
        "select count(*) from helsingor.feed_message where sender = '%s'".formatted(sender));
  }

  public long linesOf(String sender) {
    return database.count(
        """
        select count(*) from helsingor.inbox_line l join helsingor.feed_message m
        on m.id = l.message_id where m.sender = '%s'
        """
            .formatted(sender));
  }

  public long refusedOf(String sender) {
    return database.count(
        "select count(*) from helsingor.feed_rejected where sender = '%s'".formatted(sender));
  }

  /** The record numbers that are there of a list, each as often as it is. */
  public List<String> recordsOf(PoliceList list) {
    return database.column(
        """
        select l.record_no from helsingor.inbox_line l
        join helsingor.feed_message m on m.id = l.message_id
        where m.sender = '%s' and m.message_id = '%s' order by l.record_no
        """
            .formatted(list.sender().code(), list.messageId()));
  }

  /** None is lost, none is twice, and nothing else of that sender is there. */
  public void isExactly(String sender, List<PoliceList> lists) {
    for (PoliceList list : lists) {
      assertThat(recordsOf(list))
          .as("records of %s", list.messageId())
          .isEqualTo(
              IntStream.rangeClosed(1, list.people().size()).mapToObj(String::valueOf).toList());
    }
    assertThat(messagesOf(sender)).isEqualTo(lists.size());
    assertThat(linesOf(sender)).isEqualTo(lists.stream().mapToInt(l -> l.people().size()).sum());
    assertThat(refusedOf(sender)).isZero();
  }
}
