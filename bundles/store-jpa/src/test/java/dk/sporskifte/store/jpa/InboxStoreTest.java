package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.port.InboxStore.Refused;
import dk.sporskifte.casework.api.view.RefusedMessage;
import dk.sporskifte.model.FeedMessage;
import dk.sporskifte.model.FeedMessageId;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.SystemActor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InboxStoreTest extends ThreeLines {
  @Test
  void a_line_is_found_as_it_was_received_its_fields_in_order() {
    InboxLine found = KOGE.found(user, s -> s.inbox().find(lines.get(1).id())).orElseThrow();

    assertThat(found).isEqualTo(lines.get(1));
    assertThat(found.details().keySet()).containsExactly("role", "eventAt", "a");
  }

  @Test
  void a_message_is_known_by_its_sender_and_id() {
    UUID id = message.messageId();

    assertThat(KOGE.found(SystemActor.FEED, s -> s.inbox().contentHash("NSP", id)))
        .contains("hash");
    assertThat(KOGE.found(SystemActor.FEED, s -> s.inbox().contentHash("KBP", id))).isEmpty();
    assertThat(KOGE.refusal(SystemActor.FEED, s -> s.inbox().add(again(id), RAW)).code())
        .isEqualTo("already-exists");
  }

  @Test
  void lines_are_listed_newest_message_first_and_in_the_senders_order() {
    CLOCK.advance(Duration.ofMinutes(1));
    message = message(1);
    InboxLine newest = line(1);
    lines = List.of(newest);
    KOGE.run(SystemActor.FEED, this::receive);

    List<Integer> numbers = new ArrayList<>();
    List<FeedMessageId> messages = new ArrayList<>();
    Optional<String> next = Optional.empty();
    do {
      PageRequest request = new PageRequest(next, 2);
      Page<InboxLine> page = KOGE.ask(user, s -> s.inbox().list(Optional.empty(), request));
      page.items().forEach(line -> numbers.add(line.recordNo()));
      page.items().forEach(line -> messages.add(line.message()));
      next = page.next();
    } while (next.isPresent());

    assertThat(numbers).containsExactly(1, 1, 2, 3);
    assertThat(messages.get(0)).isEqualTo(message.id());
  }

  @Test
  void refused_messages_are_listed_counted_and_seen_to() {
    UUID id = TestTenant.id();
    String sender = "s" + id;
    KOGE.run(
        SystemActor.FEED,
        s ->
            s.inbox()
                .addRejected(
                    id, "police-list", sender, "h", RAW, "E02", "Forkert", CLOCK.instant()));
    RefusedMessage message = KOGE.found(user, s -> s.inbox().refused(id)).orElseThrow();
    Refused count = new Refused(sender, 1, "E02", message.receivedAt());

    assertThat(KOGE.listed(SystemActor.OPERATOR, s -> s.inbox().waitingRefused())).contains(count);
    assertThat(KOGE.ask(user, s -> s.inbox().refused(true, PageRequest.first())).items())
        .contains(message);

    RefusedMessage seen =
        new RefusedMessage(
            id,
            message.feed(),
            sender,
            message.code(),
            message.reason(),
            message.receivedAt(),
            Optional.of(new RefusedMessage.Seen(user.user(), CLOCK.instant(), "Ringet")));
    KOGE.run(user, s -> s.inbox().save(seen));

    assertThat(KOGE.found(user, s -> s.inbox().refused(id))).contains(seen);
    assertThat(KOGE.listed(SystemActor.OPERATOR, s -> s.inbox().waitingRefused()))
        .doesNotContain(count);
    assertThat(KOGE.ask(user, s -> s.inbox().refused(true, PageRequest.first())).items())
        .doesNotContain(seen);
  }

  @Test
  void a_correction_supersedes_what_waits_and_knows_it() {
    FeedMessage corrected = message;
    InboxLine before = lines.get(0);
    message = correcting(corrected.messageId());
    InboxLine after = line(1);
    lines = List.of(after);
    long superseded =
        KOGE.ask(
            SystemActor.FEED,
            s -> {
              long found =
                  s.inbox()
                      .supersede(
                          "NSP", corrected.messageId(), new InboxLine.Problem("C", "Rettet"));
              receive(s);
              return found;
            });

    assertThat(superseded).isEqualTo(3);
    assertThat(KOGE.found(user, s -> s.inbox().find(before.id())))
        .map(InboxLine::state)
        .contains(InboxLine.State.SUPERSEDED);
    assertThat(KOGE.listed(user, s -> s.inbox().correctedBy(after)))
        .extracting(InboxLine::id)
        .containsExactly(before.id());
    long waiting = KOGE.ask(user, s -> s.inbox().waiting(corrected.id()));
    assertThat(waiting).isZero();
  }

  @Test
  void lines_may_be_listed_of_one_state_alone() {
    Page<InboxLine> page =
        KOGE.ask(
            user,
            s -> s.inbox().list(Optional.of(InboxLine.State.QUARANTINED), PageRequest.first()));

    assertThat(page.items()).containsExactly(lines.get(2));
  }

  @Test
  void lines_may_be_listed_of_one_feed_alone() {
    assertThat(ofFeed("police-list").items()).hasSameSizeAs(lines);
    assertThat(ofFeed("prison-notice").items()).isEmpty();
  }

  private Page<InboxLine> ofFeed(String feed) {
    return KOGE.ask(
        user,
        s ->
            s.inbox()
                .list(Optional.empty(), Optional.of(feed), Optional.empty(), PageRequest.first()));
  }

  @Test
  void a_triaged_line_keeps_what_was_decided() {
    InboxLine.Outcome outcome =
        new InboxLine.Outcome(
            InboxLine.Outcome.Code.CONTACT, "Ringer hjem", user.user(), CLOCK.instant());

    KOGE.run(user, s -> s.inbox().save(lines.get(0).triaged(outcome, Optional.empty())));

    InboxLine found = KOGE.found(user, s -> s.inbox().find(lines.get(0).id())).orElseThrow();
    assertThat(found.outcome()).contains(outcome);
    assertThat(found.state()).isEqualTo(InboxLine.State.TRIAGED);
  }

  @Test
  void a_line_in_quarantine_tells_why_and_is_released_with_corrected_details() {
    InboxLine quarantined = lines.get(2);
    assertThat(quarantined.problem()).isPresent();

    KOGE.run(user, s -> s.inbox().save(quarantined.released(Map.of("role", "MET"))));

    InboxLine found = KOGE.found(user, s -> s.inbox().find(quarantined.id())).orElseThrow();
    assertThat(found.state()).isEqualTo(InboxLine.State.NEW);
    assertThat(found.details()).containsExactly(Map.entry("role", "MET"));
    assertThat(found.problem()).isEqualTo(quarantined.problem());
  }

  @Test
  void a_line_belongs_to_a_message() {
    message = message(1);

    assertThat(KOGE.refusal(SystemActor.FEED, s -> add(s, List.of(line(7)))))
        .isEqualTo(Refusal.forbidden());
  }

  @Test
  void what_cannot_be_read_is_kept() {
    KOGE.run(
        SystemActor.FEED,
        s ->
            s.inbox()
                .addRejected(
                    TestTenant.id(),
                    "police-list",
                    "NSP",
                    "hash",
                    RAW,
                    "E01",
                    "Kan ikke læses",
                    CLOCK.instant()));
  }
}
