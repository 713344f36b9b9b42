package dk.sporskifte.feeds.police;

import static dk.sporskifte.feeds.police.Lists.line;
import static dk.sporskifte.feeds.police.Lists.message;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.CheckingFeedMessage.Verdict;
import dk.sporskifte.feeds.check.KnownSenders;
import dk.sporskifte.feeds.road.CheckingByHand;
import dk.sporskifte.model.InboxLine;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people bring goes the same road. */
class CheckingByHandTest {
  private final Korsbaek korsbaek = new Korsbaek();
  private final KnownSenders senders = new KnownSenders();
  private final CheckingByHand checking =
      new CheckingByHand(korsbaek.feeds, senders, korsbaek.receiving(), tenant -> List.of());
  private final Tenant tenant = korsbaek.open(Checking.NSP.tenant());
  private final byte[] list =
      Lists.json(
          message(
              line(1),
              line(2, LocalDate.of(2011, 3, 2), "CHARGED"),
              line(3, LocalDate.of(1990, 3, 3), "VICTIM")));

  @BeforeEach
  void one_sender_is_configured() {
    senders.add(Checking.NSP);
  }

  @Test
  void trying_a_file_tells_line_by_line_and_stores_nothing() {
    Verdict verdict = checking.check(tenant, "nsp", list).orElseThrow();

    assertThat(verdict.refused()).isEmpty();
    assertThat(verdict.records()).isEqualTo(3);
    assertThat(verdict.lines()).hasSize(2);
    assertThat(verdict.lines().get(1).problem().map(InboxLine.Problem::code)).contains("E07");
    assertThat(korsbaek.inbox.lines).isEmpty();
    assertThat(korsbaek.inbox.rejected).isEmpty();
  }

  @Test
  void handing_it_in_ten_times_stores_it_once() {
    for (int i = 0; i < 10; i++) {
      assertThat(checking.receive(tenant, "nsp", "upload", list).orElseThrow().refused()).isEmpty();
    }

    assertThat(korsbaek.inbox.messages).hasSize(1);
    assertThat(korsbaek.inbox.lines).hasSize(2);
  }

  @Test
  void an_id_used_for_something_else_is_refused_here_too() {
    checking.receive(tenant, "nsp", "upload", list);

    Verdict other =
        checking.receive(tenant, "nsp", "upload", Lists.json(message(line(1)))).orElseThrow();

    assertThat(other.refused().map(InboxLine.Problem::code)).contains("E06");
  }

  @Test
  void nothing_is_told_of_a_sender_or_a_feed_that_is_not_there() {
    assertThat(checking.check(tenant, "kbp", list)).isEmpty();
    assertThat(checking.senders(tenant))
        .singleElement()
        .satisfies(sender -> assertThat(sender.feeds()).containsExactly("police-list"));

    korsbaek.feeds.remove(korsbaek.policeList);
    assertThat(checking.receive(tenant, "nsp", "upload", list)).isEmpty();
    senders.remove(Checking.NSP);
    assertThat(checking.senders(tenant)).isEmpty();
  }
}
