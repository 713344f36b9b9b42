package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.RawMessage;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.port.AccessGrants;
import dk.sporskifte.casework.api.port.InboxStore.Refused;
import dk.sporskifte.casework.api.port.Stores;
import dk.sporskifte.casework.api.view.RefusedMessage;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Confidentiality;
import dk.sporskifte.model.FeedMessage;
import dk.sporskifte.model.FeedMessageId;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonBlock;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Routing;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.Urgency;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InboxStoreTest {
  private static final RawMessage RAW = new RawMessage("folder", 3, new byte[] {0, 1, -1});

  private Post triage;
  private UserActor user;
  private FeedMessage message;
  private List<InboxLine> lines;

  @BeforeEach
  void receive_a_message_of_three_lines() {
    triage = KOGE.post(Role.TRIAGE);
    user = KOGE.user(triage);
    CLOCK.advance(Duration.ofMinutes(1));
    message = message(3);
    lines = IntStream.rangeClosed(1, 3).mapToObj(this::line).toList();
    KOGE.run(SystemActor.FEED, this::receive);
  }

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
  void who_sees_a_line_sees_the_person_it_is_matched_to() {
    UserActor coordinator = KOGE.user(Role.CASEWORKER);
    CaseFile file = Given.openCase(KOGE, coordinator);
    InboxLine line = lines.get(0);
    assertThat(KOGE.found(user, s -> s.people().find(file.person()))).isEmpty();

    KOGE.run(user, s -> s.inbox().save(line.matchedTo(file.person())));

    assertThat(KOGE.found(user, s -> s.people().find(file.person()))).isPresent();
    assertThat(KOGE.listed(user, s -> s.access().of(line.id().value())))
        .singleElement()
        .satisfies(grant -> assertThat(grant.person()).isEqualTo(file.person()));
  }

  @Test
  void the_person_is_seen_in_the_transaction_that_matches_the_line() {
    UserActor coordinator = KOGE.user(Role.CASEWORKER);
    CaseFile file = Given.openCase(KOGE, coordinator);
    InboxLine line = lines.get(0);

    assertThat(
            KOGE.found(
                user,
                s -> {
                  s.inbox().save(line.matchedTo(file.person()));
                  return s.people().find(file.person());
                }))
        .isPresent();
  }

  @Test
  void a_line_that_comes_matched_shows_its_person_to_triage() {
    Person person = Given.person();
    KOGE.run(SystemActor.FEED, s -> s.people().add(person));
    message = message(1);
    lines = List.of(line(1).matchedTo(person.id()));

    KOGE.run(SystemActor.FEED, this::receive);

    assertThat(KOGE.found(user, s -> s.people().find(person.id()))).contains(person);
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
  void nobody_else_sees_or_grants_a_line() {
    UserActor other = KOGE.user(Role.TRIAGE);
    UUID id = lines.get(0).id().value();

    assertThat(KOGE.found(other, s -> s.inbox().find(lines.get(0).id()))).isEmpty();
    assertThat(
            KOGE.refusal(
                other, s -> s.access().grantNameless(id, other.id(), CLOCK.instant(), "Nysgerrig")))
        .isEqualTo(Refusal.forbidden());
    assertThat(
            KOGE.refusal(
                SystemActor.FEED,
                s -> s.access().grantNameless(id, other.id(), CLOCK.instant(), "For sent")))
        .isEqualTo(Refusal.forbidden());
    assertThat(KOGE.refusal(user, s -> s.inbox().addAll(List.of(line(9)))))
        .isEqualTo(Refusal.forbidden());
  }

  @Test
  @Proves("LAW-08")
  void a_feed_alone_shows_lines_and_those_alone_that_it_has_just_brought() {
    assertThat(KOGE.refusal(SystemActor.FEED, s -> show(s, lines))).isEqualTo(Refusal.forbidden());
    assertThat(KOGE.refusal(user, s -> show(s, lines))).isEqualTo(Refusal.forbidden());
    message = message(1);
    InboxLine another = line(1);
    assertThat(
            KOGE.refusal(
                SystemActor.FEED,
                s -> {
                  s.inbox().add(message, RAW);
                  s.inbox().addAll(List.of(another));
                  show(s, List.of(another, lines.get(0)));
                }))
        .isEqualTo(Refusal.forbidden());
    assertThat(KOGE.found(user, s -> s.inbox().find(another.id()))).isEmpty();
  }

  @Test
  void a_line_shows_whom_it_was_matched_to_as_it_came() {
    PersonId known = Given.openCase(KOGE, KOGE.user(Role.CASEWORKER)).person();
    message = message(2);
    InboxLine matched = line(1).matchedTo(known);
    lines = List.of(matched, line(2));
    KOGE.run(SystemActor.FEED, this::receive);

    assertThat(KOGE.listed(user, s -> s.access().of(matched.id().value())))
        .extracting(AccessGrants.Grant::person)
        .containsExactly(known);
    assertThat(KOGE.found(user, s -> s.inbox().find(matched.id()))).contains(matched);
  }

  @Test
  void a_line_belongs_to_a_message() {
    message = message(1);

    assertThatThrownBy(() -> KOGE.run(SystemActor.FEED, s -> s.inbox().addAll(List.of(line(7)))))
        .hasMessageContaining("23503");
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

  @Test
  void counts_show_no_line() {
    Map<String, Map<String, Long>> counts = KOGE.ask(SystemActor.OPERATOR, s -> s.inbox().counts());

    assertThat(counts.get("police-list").get("NEW")).isPositive();
    assertThat(KOGE.ask(KOGE.user(), s -> s.inbox().counts()).size()).isZero();
  }

  private void receive(Stores stores) {
    stores.inbox().add(message, RAW);
    stores.inbox().addAll(lines);
    show(stores, lines);
  }

  private void show(Stores stores, List<InboxLine> shown) {
    stores
        .access()
        .showNewLines(
            shown.stream().map(InboxLine::id).toList(),
            List.of(triage.id()),
            CLOCK.instant(),
            "Skal visiteres");
  }

  private static FeedMessage message(int records) {
    return message(TestTenant.id(), records);
  }

  private FeedMessage again(UUID messageId) {
    return message(messageId, 3);
  }

  private static FeedMessage message(UUID messageId, int records) {
    return message(messageId, records, Optional.empty());
  }

  private static FeedMessage correcting(UUID corrected) {
    return message(TestTenant.id(), 1, Optional.of(corrected));
  }

  private static FeedMessage message(UUID messageId, int records, Optional<UUID> corrects) {
    return new FeedMessage(
        new FeedMessageId(TestTenant.id()),
        "police-list",
        "NSP",
        messageId,
        "hash",
        corrects,
        LegalBasis.RPL115_SSP,
        "Kriminalitetsforebyggende samarbejde",
        records,
        0,
        CLOCK.instant());
  }

  private InboxLine line(int recordNo) {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("role", "MET");
    details.put("eventAt", "Stationen \"nord\" \\ spor 1");
    details.put("a", "æøå");
    boolean quarantined = recordNo == 3;
    return new InboxLine(
        new InboxLineId(TestTenant.id()),
        message.id(),
        "police-list",
        "NSP",
        recordNo,
        block(Given.person()),
        details,
        recordNo == 2
            ? new Routing(Urgency.ACUTE, Optional.of(Confidentiality.RADICALISATION))
            : Routing.ORDINARY,
        quarantined ? InboxLine.State.QUARANTINED : InboxLine.State.NEW,
        Optional.empty(),
        quarantined
            ? Optional.of(new InboxLine.Problem("E07", "Sigtet under 15 år"))
            : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        CLOCK.instant(),
        1);
  }

  private static PersonBlock block(Person person) {
    return new PersonBlock(
        person.cpr(),
        Optional.of(person.givenName()),
        Optional.of(person.familyName()),
        Optional.of(person.born()),
        true,
        Optional.of("259"),
        Optional.empty(),
        Optional.empty());
  }
}
