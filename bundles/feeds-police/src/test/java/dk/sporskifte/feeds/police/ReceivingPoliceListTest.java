package dk.sporskifte.feeds.police;

import static dk.sporskifte.feeds.police.Lists.line;
import static dk.sporskifte.feeds.police.Lists.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sporskifte.feeds.check.CheckingMessage;
import dk.sporskifte.feeds.check.FeedNotInstalledException;
import dk.sporskifte.feeds.check.InstalledFeeds;
import dk.sporskifte.feeds.check.Sender;
import dk.sporskifte.feeds.format.Format;
import dk.sporskifte.feeds.road.Delivery;
import dk.sporskifte.feeds.road.MessageRoute;
import dk.sporskifte.feeds.road.Receipt;
import dk.sporskifte.feeds.road.WritingReceipt;
import dk.sporskifte.model.FeedMessage;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.testkit.Proves;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The road as Camel runs it, from delivery to receipt. */
class ReceivingPoliceListTest {
  private final Korsbaek korsbaek = new Korsbaek();
  private final DefaultCamelContext camel = new DefaultCamelContext();

  @BeforeEach
  void start() throws Exception {
    camel.addRoutes(new MessageRoute(korsbaek.receiving()));
    camel.start();
  }

  @AfterEach
  void stop() {
    camel.stop();
  }

  @Test
  void good_lines_become_new_and_the_others_wait_in_quarantine_with_their_reason() {
    Receipt receipt =
        deliver(
            message(
                line(1),
                line(2, LocalDate.of(2011, 3, 2), "CHARGED"),
                line(3, LocalDate.of(1990, 3, 3), "VICTIM")));

    assertThat(receipt.status()).isEqualTo("accepted-with-rejects");
    assertThat(receipt.records()).isEqualTo(3);
    assertThat(receipt.accepted()).isEqualTo(1);
    assertThat(receipt.notKept()).isEqualTo(1);
    assertThat(receipt.rejects()).extracting(r -> r.code().code()).containsExactly("E07");
    assertThat(korsbaek.inbox.lines)
        .extracting(InboxLine::recordNo, InboxLine::state)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(1, InboxLine.State.NEW),
            org.assertj.core.groups.Tuple.tuple(2, InboxLine.State.QUARANTINED));
    assertThat(korsbaek.inbox.lines)
        .flatExtracting(line -> line.problem().stream().toList())
        .extracting(InboxLine.Problem::code)
        .containsExactly("E07");
    FeedMessage stored = korsbaek.inbox.messages.get("nsp/" + Lists.messageId(1));
    assertThat(stored.records()).isEqualTo(3);
    assertThat(stored.quarantined()).isEqualTo(1);
    assertThat(stored.receivedAt()).isEqualTo(korsbaek.clock.instant());
  }

  @Test
  void the_same_message_again_changes_nothing_and_gets_the_same_receipt() {
    ObjectNode message = message(line(1), line(2));
    Receipt first = deliver(message);

    assertThat(deliver(message)).isEqualTo(first);
    assertThat(korsbaek.inbox.lines).hasSize(2);
  }

  @Test
  void the_same_message_is_judged_alike_on_a_later_day() {
    ObjectNode message = message(line(1, LocalDate.of(2008, 3, 3), "MET"));
    Receipt first = deliver(message);
    korsbaek.clock.goTo(LocalDate.of(2026, 12, 1));

    assertThat(deliver(message)).isEqualTo(first);
  }

  @Test
  void an_id_used_again_for_something_else_is_refused_and_kept() {
    deliver(message(line(1)));
    Receipt receipt = deliver(message(line(1), line(2)));

    assertThat(receipt.status()).isEqualTo("rejected");
    assertThat(receipt.flaw().orElseThrow().code().code()).isEqualTo("E06");
    assertThat(korsbaek.inbox.lines).hasSize(1);
    assertThat(korsbaek.inbox.rejected.values())
        .singleElement()
        .satisfies(r -> assertThat(r.code()).isEqualTo("E06"));
  }

  @Test
  void the_raw_message_is_handed_over_encrypted_with_the_tenants_key() {
    ObjectNode message = message(line(1));
    deliver(message);

    byte[] raw = korsbaek.inbox.raw.values().iterator().next();
    assertThat(new String(raw, StandardCharsets.UTF_8)).doesNotContain("police-list");
    assertThat(korsbaek.decrypt(raw)).isEqualTo(Lists.json(message));
  }

  @Test
  void what_is_no_message_is_kept_encrypted_once_with_its_reason() {
    byte[] broken = "{\"feed\":".getBytes(StandardCharsets.UTF_8);
    deliver(Format.JSON, broken);
    Receipt receipt = deliver(Format.JSON, broken);

    assertThat(receipt.flaw().orElseThrow().code().code()).isEqualTo("E01");
    assertThat(korsbaek.inbox.rejected).hasSize(1);
    MemoryInbox.Rejected kept = korsbaek.inbox.rejected.values().iterator().next();
    assertThat(kept.feed()).isEqualTo("police-list");
    assertThat(kept.reason()).isEqualTo("Filen er ikke gyldig JSON.");
    assertThat(korsbaek.decrypt(kept.raw())).isEqualTo(broken);
  }

  @Test
  void what_two_senders_sent_alike_is_kept_for_each_of_them() {
    byte[] broken = "{\"feed\":".getBytes(StandardCharsets.UTF_8);
    Sender other =
        new Sender(Checking.NSP.tenant(), "mvsp", Checking.NSP.cvr(), Checking.NSP.feeds());
    deliver(Checking.NSP, Format.JSON, broken);
    deliver(other, Format.JSON, broken);

    assertThat(korsbaek.inbox.rejected).hasSize(2);
  }

  @Test
  @Proves("LAW-06")
  void of_what_was_meant_for_another_municipality_nothing_is_kept() {
    deliver(message(line(1)).put("recipientMunicipality", "217"));

    MemoryInbox.Rejected kept = korsbaek.inbox.rejected.values().iterator().next();
    assertThat(kept.code()).isEqualTo("E02");
    assertThat(kept.raw()).isEmpty();
  }

  @Test
  void of_what_is_too_large_nothing_is_kept() {
    Receipt receipt = deliver(Format.JSON, new byte[CheckingMessage.LIMIT + 1]);

    assertThat(receipt.flaw().orElseThrow().code().code()).isEqualTo("E08");
    assertThat(korsbaek.inbox.rejected.values().iterator().next().raw()).isEmpty();
  }

  @Test
  void while_the_feed_is_not_installed_nothing_is_decided() {
    korsbaek.feeds.remove(korsbaek.policeList);

    assertThatThrownBy(() -> deliver(message(line(1))))
        .isInstanceOf(CamelExecutionException.class)
        .hasCauseInstanceOf(FeedNotInstalledException.class);
    assertThat(korsbaek.inbox.rejected).isEmpty();
  }

  @Test
  void a_feed_that_cannot_be_used_disturbs_no_other() {
    InstalledFeeds feeds = korsbaek.feeds;
    feeds.add(new BrokenFeed());

    assertThat(feeds.has("broken")).isFalse();
    assertThat(deliver(message(line(1))).status()).isEqualTo("accepted");
  }

  @Test
  void receipts_hold_no_personal_data() {
    ObjectNode odd = line(1, LocalDate.of(2011, 3, 2), "CHARGED");
    Lists.person(odd).put("cpr", "310209-1234");
    for (Format format : Format.values()) {
      String receipt =
          new String(
              WritingReceipt.as(format, deliver(message(odd, line(2))), "hash"),
              StandardCharsets.UTF_8);

      assertThat(receipt)
          .contains("E04")
          .doesNotContain(
              "310209", Lists.person(odd).get("familyName").asText(), "2011", "CHARGED");
    }
  }

  private Receipt deliver(ObjectNode message) {
    return deliver(Format.JSON, Lists.json(message));
  }

  private Receipt deliver(Format format, byte[] content) {
    return deliver(Checking.NSP, format, content);
  }

  private Receipt deliver(Sender sender, Format format, byte[] content) {
    return camel
        .createProducerTemplate()
        .requestBody(
            MessageRoute.ENDPOINT, new Delivery("folder", sender, format, content), Receipt.class);
  }
}
