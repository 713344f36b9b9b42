package dk.sporskifte.casework.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.port.HealthPart.Health;
import dk.sporskifte.casework.api.port.TenantStatus;
import dk.sporskifte.casework.api.view.RefusedMessage;
import dk.sporskifte.casework.korsbaek.Directory;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.UserActor;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A message that was refused as a whole is seen by those who can do something about it. */
class RefusedMessagesTest {
  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();
  private final RefusedMessagesSeenTo refused = new RefusedMessagesSeenTo(korsbaek.audited);
  private final LinesTriagedByPeople inbox = new LinesTriagedByPeople(korsbaek.audited);
  private final RefusedMessagesInHealth health =
      new RefusedMessagesInHealth(
          korsbaek.store, new Directory(korsbaek.tenant, TenantStatus.State.OPEN), korsbaek.clock);
  private final UUID id = korsbaek.ids.next();

  @BeforeEach
  void a_message_is_refused() {
    new MessagesIntoInbox(korsbaek.audited)
        .quarantine(
            korsbaek.tenant,
            id,
            "police-list",
            "nsp",
            "hash",
            APoliceList.RAW,
            "E02",
            "Meddelelsen er til en anden kommune.");
  }

  @Test
  void triage_leaders_and_administrators_see_it_and_its_reason() {
    for (UserActor actor : List.of(korsbaek.triage, korsbaek.leader, korsbaek.administrator)) {
      assertThat(waiting(actor))
          .singleElement()
          .satisfies(m -> assertThat(m.code()).isEqualTo("E02"))
          .satisfies(m -> assertThat(m.reason()).contains("anden kommune"));
      assertThat(inbox.counts(korsbaek.tenant, actor).orThrow().refused()).isEqualTo(1);
    }
    Expect.notAllowed(
        refused.list(korsbaek.tenant, korsbaek.caseworker, true, PageRequest.first()));
  }

  @Test
  void readiness_tells_of_it_until_somebody_has_seen_to_it() {
    assertThat(health.health())
        .singleElement()
        .satisfies(h -> assertThat(h.name()).isEqualTo("korsbaek/nsp/refused"))
        .satisfies(h -> assertThat(h.up()).isFalse())
        .satisfies(h -> assertThat(h.settled()).as("and is ready").isTrue())
        .extracting(Health::reason)
        .asString()
        .contains("1, the last E02 on 2026-03-02");

    seenTo("Sendt videre").orThrow();

    korsbaek.clock.advance(Duration.ofMinutes(1));
    assertThat(health.health()).isEmpty();
    assertThat(waiting(korsbaek.triage)).isEmpty();
    assertThat(inbox.counts(korsbaek.tenant, korsbaek.triage).orThrow().refused()).isZero();
  }

  @Test
  void who_has_seen_to_it_says_what_was_done_once() {
    Expect.refused(seenTo(" "), "text-missing");
    RefusedMessage.Seen seen = seenTo("Sendt videre").orThrow().seen().orElseThrow();

    assertThat(seen.by()).isEqualTo(korsbaek.administrator.user());
    assertThat(seen.note()).isEqualTo("Sendt videre");
    Expect.refused(seenTo("Igen"), "already-seen-to");
    Expect.notFound(
        refused.seenTo(korsbaek.tenant, korsbaek.leader, korsbaek.ids.next(), "Findes ikke"));
  }

  private Outcome<RefusedMessage> seenTo(String note) {
    return refused.seenTo(korsbaek.tenant, korsbaek.administrator, id, note);
  }

  private List<RefusedMessage> waiting(UserActor actor) {
    return refused.list(korsbaek.tenant, actor, true, PageRequest.first()).orThrow().items();
  }
}
