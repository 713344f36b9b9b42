package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.FeedMessageFilter;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.RawMessage;
import dk.sporskifte.casework.api.port.FeedMessageStore.JudgedAgain;
import dk.sporskifte.casework.api.port.FeedMessageStore.LineCount;
import dk.sporskifte.casework.api.port.FeedMessageStore.SetAside;
import dk.sporskifte.casework.api.view.FeedMessageSummary;
import dk.sporskifte.casework.api.view.FeedMessageSummary.Status;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.FeedMessage;
import dk.sporskifte.model.FeedMessageId;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Routing;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.SentPeople;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FeedMessageStoreTest {
  private static final RawMessage RAW = new RawMessage("sftp", 3, new byte[] {4, 5, 6});
  private static final PageRequest ALL = PageRequest.first();

  private final UUID refused = TestTenant.id();
  private final String sender = "s" + TestTenant.id().toString().substring(30);
  private UserActor administrator;
  private UserActor triage;
  private FeedMessage message;
  private InboxLine aside;

  @BeforeEach
  void a_message_is_taken_and_one_refused() {
    administrator = KOGE.user(KOGE.post(Role.ADMINISTRATOR));
    Post receiving = KOGE.post(Role.TRIAGE);
    triage = KOGE.user(receiving);
    message = message();
    aside = line(2, Optional.of(new InboxLine.Problem("E01", "Feltet mangler.")));
    List<InboxLine> lines = List.of(line(1, Optional.empty()), aside);
    KOGE.run(
        SystemActor.FEED,
        s -> {
          s.inbox().add(message, RAW);
          s.inbox().addAll(lines, List.of(receiving.id()), "Visiteres");
        });
    CLOCK.advance(Duration.ofMinutes(1));
    KOGE.run(
        SystemActor.FEED,
        s ->
            s.inbox()
                .addRejected(
                    refused,
                    "police-list",
                    sender,
                    "h",
                    RAW,
                    "E03",
                    "Uden hjemmel",
                    CLOCK.instant()));
  }

  @Test
  void taken_and_refused_messages_are_one_list_newest_first_by_pages() {
    var first = KOGE.ask(administrator, s -> s.feedMessages().list(mine(), page(null)));
    var second = KOGE.ask(administrator, s -> s.feedMessages().list(mine(), page(first.next())));

    assertThat(first.items()).extracting(FeedMessageSummary::id).containsExactly(refused);
    assertThat(second.items())
        .extracting(FeedMessageSummary::id)
        .containsExactly(message.id().value());
    assertThat(second.next()).isEmpty();
    FeedMessageSummary taken = second.items().get(0);
    assertThat(taken.way()).isEqualTo("sftp");
    assertThat(taken.size()).isEqualTo(3);
    assertThat(taken.messageId()).contains(message.messageId());
    assertThat(taken.status()).isEqualTo(Status.ACCEPTED_WITH_REJECTS);
    assertThat(taken.kept()).isTrue();
  }

  @Test
  void what_is_not_ours_to_keep_was_never_kept_and_cannot_be_tried_again() {
    UUID foreign = TestTenant.id();
    KOGE.run(
        SystemActor.FEED,
        s ->
            s.inbox()
                .addRejected(
                    foreign,
                    "police-list",
                    sender,
                    "h",
                    new RawMessage("sftp", 3, new byte[0]),
                    "E02",
                    "En anden kommune",
                    CLOCK.instant()));

    FeedMessageSummary told =
        KOGE.found(administrator, s -> s.feedMessages().find(foreign)).orElseThrow();
    assertThat(told.kept()).isFalse();
    assertThat(told.size()).isEqualTo(3);
    assertThat(KOGE.found(SystemActor.FEED, s -> s.feedMessages().kept(foreign))).isEmpty();
    assertThat(replayable(Optional.empty())).doesNotContain(foreign);
    assertThat(KOGE.found(administrator, s -> s.feedMessages().find(refused)).orElseThrow().kept())
        .isTrue();
  }

  @Test
  void a_filter_leaves_out_what_is_not_meant() {
    assertThat(ids(filter(Optional.of(Status.REJECTED), Optional.empty())))
        .containsExactly(refused);
    assertThat(ids(filter(Optional.of(Status.ACCEPTED), Optional.empty()))).isEmpty();
    assertThat(ids(filter(Optional.empty(), Optional.of("E03")))).containsExactly(refused);
  }

  @Test
  void operators_and_leaders_follow_messages_and_others_see_none() {
    UserActor leader = KOGE.user(KOGE.post(Role.LEADER));
    assertThat(KOGE.found(SystemActor.OPERATOR, s -> s.feedMessages().find(refused))).isPresent();
    assertThat(KOGE.found(leader, s -> s.feedMessages().find(message.id().value()))).isPresent();
    UserActor caseworker = KOGE.user(KOGE.post(Role.CASEWORKER));
    assertThat(KOGE.ask(caseworker, s -> s.feedMessages().list(mine(), ALL)).items()).isEmpty();
    assertThat(lines(caseworker)).isEmpty();
  }

  @Test
  void lines_are_counted_by_where_they_stand_without_being_seen() {
    assertThat(lines(SystemActor.OPERATOR))
        .containsExactly(
            new LineCount(InboxLine.State.NEW, Optional.empty(), false, 1),
            new LineCount(InboxLine.State.QUARANTINED, Optional.of("E01"), false, 1));
  }

  @Test
  void volumes_are_of_weeks() {
    var volumes = KOGE.ask(administrator, s -> s.feedMessages().volumes(LocalDate.of(2026, 1, 5)));

    assertThat(volumes)
        .anySatisfy(
            week -> {
              assertThat(week.feed()).isEqualTo("police-list");
              assertThat(week.week().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
              assertThat(week.messages()).isGreaterThanOrEqualTo(2);
              assertThat(week.refused()).isPositive();
            });
  }

  @Test
  void only_the_feed_opens_a_message_as_it_was_sent() {
    UUID id = message.id().value();
    assertThat(KOGE.found(SystemActor.FEED, s -> s.feedMessages().kept(id)).orElseThrow())
        .isEqualTo(RAW.encrypted());
    assertThat(KOGE.found(SystemActor.FEED, s -> s.feedMessages().kept(refused)).orElseThrow())
        .isEqualTo(RAW.encrypted());
    assertThat(KOGE.found(administrator, s -> s.feedMessages().kept(id))).isEmpty();
    assertThat(KOGE.found(triage, s -> s.feedMessages().kept(id))).isEmpty();
    List<SetAside> seen = KOGE.ask(triage, s -> s.feedMessages().setAside(id));
    assertThat(seen).isEmpty();
  }

  @Test
  void what_can_be_tried_again_is_refused_or_has_lines_in_quarantine_of_that_code() {
    assertThat(replayable(Optional.empty())).containsExactly(refused, message.id().value());
    assertThat(replayable(Optional.of("E01"))).containsExactly(message.id().value());
    assertThat(replayable(Optional.of("E03"))).containsExactly(refused);
    assertThat(replayable(Optional.of("E07"))).isEmpty();
  }

  @Test
  void a_line_that_passes_now_waits_and_is_judged_no_second_time() {
    SetAside line = setAside().get(0);
    JudgedAgain passing = new JudgedAgain(line, Map.of("role", "MET"), Optional.empty());

    assertThat(judge(passing)).isEqualTo(1);
    InboxLine now = KOGE.found(triage, s -> s.inbox().find(aside.id())).orElseThrow();
    assertThat(now.state()).isEqualTo(InboxLine.State.NEW);
    assertThat(now.details()).isEqualTo(Map.of("role", "MET"));
    assertThat(now.problem()).contains(new InboxLine.Problem("E01", "Feltet mangler."));

    assertThat(judge(passing)).isZero();
    assertThat(setAside()).isEmpty();
  }

  @Test
  void a_line_that_breaks_another_rule_now_stays_with_that_reason() {
    InboxLine.Problem other = new InboxLine.Problem("E07", "Under 15 år.");
    judge(new JudgedAgain(setAside().get(0), Map.of(), Optional.of(other)));

    assertThat(setAside()).extracting(SetAside::problem).containsExactly(other);
  }

  @Test
  void nobody_but_the_feed_lets_a_line_out_by_trying_again() {
    JudgedAgain passing = new JudgedAgain(setAside().get(0), Map.of(), Optional.empty());

    assertThat((long) KOGE.ask(triage, s -> s.feedMessages().judgeAgain(List.of(passing))))
        .isZero();
    assertThat(setAside()).hasSize(1);
  }

  private List<LineCount> lines(Actor actor) {
    return KOGE.ask(actor, s -> s.feedMessages().lines(message.id().value()));
  }

  private List<SetAside> setAside() {
    return KOGE.ask(SystemActor.FEED, s -> s.feedMessages().setAside(message.id().value()));
  }

  private long judge(JudgedAgain line) {
    return KOGE.ask(SystemActor.FEED, s -> s.feedMessages().judgeAgain(List.of(line)));
  }

  private List<UUID> ids(FeedMessageFilter filter) {
    return KOGE.ask(administrator, s -> s.feedMessages().list(filter, ALL)).items().stream()
        .map(FeedMessageSummary::id)
        .toList();
  }

  private List<UUID> replayable(Optional<String> code) {
    return KOGE.ask(
        administrator, s -> s.feedMessages().replayable(filter(Optional.empty(), code), 10));
  }

  private FeedMessageFilter mine() {
    return filter(Optional.empty(), Optional.empty());
  }

  private FeedMessageFilter filter(Optional<Status> status, Optional<String> code) {
    return new FeedMessageFilter(
        Optional.empty(), Optional.of(sender), status, code, Optional.empty(), Optional.empty());
  }

  private static PageRequest page(Optional<String> after) {
    return new PageRequest(after == null ? Optional.empty() : after, 1);
  }

  private FeedMessage message() {
    return new FeedMessage(
        new FeedMessageId(TestTenant.id()),
        "police-list",
        sender,
        TestTenant.id(),
        "hash",
        Optional.empty(),
        LegalBasis.RPL115_SSP,
        "Kriminalitetsforebyggende samarbejde",
        2,
        1,
        CLOCK.instant());
  }

  private InboxLine line(int recordNo, Optional<InboxLine.Problem> problem) {
    return new InboxLine(
        new InboxLineId(TestTenant.id()),
        message.id(),
        "police-list",
        sender,
        recordNo,
        SentPeople.named("Alma", "Lund", LocalDate.of(2010, 1, 1)),
        Map.of(),
        Routing.ORDINARY,
        problem.isPresent() ? InboxLine.State.QUARANTINED : InboxLine.State.NEW,
        Optional.empty(),
        problem,
        Optional.empty(),
        Optional.empty(),
        CLOCK.instant(),
        1);
  }
}
