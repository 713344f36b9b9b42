package dk.sporskifte.itests.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.itest.support.KarafExtension;
import dk.sporskifte.itest.support.Waiting;
import dk.sporskifte.itests.Soak;
import dk.sporskifte.itests.feed.PoliceList;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The virtual machine is killed while records of police lists are on their way into the database;
 * none is lost and none comes twice.
 */
@ExtendWith(KarafExtension.class)
@Order(50)
class KilledPlatformIT {
  private static final int LISTS = 12;

  private final Karaf karaf;
  private final Database database;
  private final ListsAmongKills lists;

  KilledPlatformIT(Karaf karaf) {
    this.karaf = karaf;
    this.database = new Database(karaf);
    this.lists = new ListsAmongKills(karaf);
  }

  @Test
  void records_in_an_open_transaction_are_stored_once_after_a_kill() throws SQLException {
    try (Connection blocking = database.asSuperuser();
        Statement statement = blocking.createStatement()) {
      blocking.setAutoCommit(false);
      statement.execute("lock table helsingor.inbox_line in access exclusive mode");
      PoliceList list = lists.drop("midt-i.json");
      Waiting.until("the list to be in flight", ListsAmongKills.SOON, this::writesAreHeldUp);
      karaf.kill();
      blocking.rollback();
      assertThat(lists.recordsOf(list)).as("nothing was committed").isEmpty();
    }
    lists.comeBack();
    lists.everyRecordIsThereOnce();
  }

  @Test
  void records_of_many_lists_are_there_once_after_kills_among_them() {
    killed("among", 2, what -> {});
  }

  @Test
  @Tag("soak")
  void records_of_many_lists_are_there_once_after_hundreds_of_kills() {
    int kills = Integer.getInteger("soak.kills");
    killed("soak", kills, Soak::tell);
    Soak.tell("%d kills among %s; none lost, none twice".formatted(kills, lists));
  }

  /** A kill counts that came when some lists were taken and some were not. */
  private void killed(String name, int times, Consumer<String> progress) {
    int counted = 0;
    for (int round = 0; counted < times && round < 2 * times; round++) {
      String prefix = name + "-" + round + "-";
      List<String> names =
          IntStream.range(0, LISTS).mapToObj(list -> prefix + list + ".csv").toList();
      counted += lists.killAmong(names) ? 1 : 0;
      progress.accept("kill %d of %d, %s so far".formatted(counted, times, lists));
    }
    assertThat(counted).as("kills with lists in flight").isEqualTo(times);
    lists.everyRecordIsThereOnce();
  }

  /** The application waits for a lock inside a transaction of its own. */
  private boolean writesAreHeldUp() {
    return database.count(
            """
            select count(*) from pg_stat_activity
            where usename = 'helsingor_app' and wait_event_type = 'Lock' and xact_start is not null
            """)
        > 0;
  }
}
