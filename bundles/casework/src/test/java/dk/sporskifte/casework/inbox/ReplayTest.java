package dk.sporskifte.casework.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.FeedMessageFilter;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.CheckingFeedMessage;
import dk.sporskifte.casework.api.port.TenantSecrets;
import dk.sporskifte.casework.api.view.FeedMessageRoad.Kind;
import dk.sporskifte.casework.api.view.FeedMessageRoad.Result;
import dk.sporskifte.casework.api.view.FeedMessageRoad.Step;
import dk.sporskifte.casework.api.view.FeedsOverview;
import dk.sporskifte.casework.api.view.ReplayView;
import dk.sporskifte.casework.api.view.UploadView;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.testkit.Proves;
import dk.sporskifte.testkit.SyntheticPeople;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReplayTest {
  private static final String WHY = "Nyt skema fra politiet";

  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();
  private final Checks checks = new Checks();
  private final MessagesReplayed replays = new MessagesReplayed(korsbaek.audited, new Plain());
  private final MessagesFollowed roads = new MessagesFollowed(korsbaek.audited);
  private final MessagesUploaded uploads = new MessagesUploaded(korsbaek.audited);
  private final LinesTriagedByPeople inbox = new LinesTriagedByPeople(korsbaek.audited);
  private InboxLineId aside;
  private UUID message;

  @BeforeEach
  void one_line_waits_and_one_is_in_quarantine() {
    replays.checking = checks;
    uploads.checking = checks;
    APoliceList list = new APoliceList(korsbaek);
    list.line(APoliceList.withoutCpr(SyntheticPeople.person(1, LocalDate.of(2009, 1, 1))));
    aside =
        list.quarantined(
            APoliceList.withoutCpr(SyntheticPeople.person(2, LocalDate.of(2009, 1, 1))),
            "MET",
            "E01");
    list.arrive();
    message =
        replays
            .preview(korsbaek.tenant, korsbaek.triage, FeedMessageFilter.ALL)
            .orThrow()
            .messages()
            .get(0)
            .id();
    checks.now(Optional.empty());
  }

  @Test
  void a_dry_run_tells_what_would_change_and_changes_nothing() {
    ReplayView would =
        replays.preview(korsbaek.tenant, korsbaek.administrator, List.of(message)).orThrow();

    assertThat(would.messages().get(0).result()).isEqualTo(ReplayView.Result.LINES);
    assertThat(would.messages().get(0).accepted()).isEqualTo(1);
    assertThat(would.messages().get(0).lines())
        .containsExactly(new ReplayView.Line(2, "E01", Optional.empty(), Optional.empty()));
    assertThat(state()).isEqualTo(InboxLine.State.QUARANTINED);
  }

  @Test
  @Proves("LAW-24")
  void what_passes_now_waits_for_triage_once_however_often_it_is_tried() {
    assertThat(replay(korsbaek.administrator).accepted()).isEqualTo(1);
    assertThat(state()).isEqualTo(InboxLine.State.NEW);

    assertThat(replay(SystemActor.OPERATOR).lines()).isEmpty();
    assertThat(state()).isEqualTo(InboxLine.State.NEW);
  }

  @Test
  void what_another_key_encrypted_is_not_kept_as_it_was_sent() {
    MessagesReplayed withAnotherKey = new MessagesReplayed(korsbaek.audited, new AnotherKey());
    withAnotherKey.checking = checks;

    ReplayView would =
        withAnotherKey.preview(korsbaek.tenant, korsbaek.triage, List.of(message)).orThrow();

    assertThat(would.messages().get(0).result()).isEqualTo(ReplayView.Result.NOT_KEPT);
  }

  @Test
  void what_still_breaks_a_rule_stays_with_its_reason() {
    checks.now(Optional.of(new InboxLine.Problem("E07", "Under 15 år på hændelsesdagen.")));

    ReplayView.Message stayed = replay(korsbaek.triage);

    assertThat(stayed.accepted()).isZero();
    assertThat(stayed.lines().get(0).after()).contains("E07");
    assertThat(state()).isEqualTo(InboxLine.State.QUARANTINED);
    assertThat(line().problem().orElseThrow().code()).isEqualTo("E07");
  }

  /** Whoever has it open can go on with it. */
  @Test
  void a_line_that_stays_for_the_same_reason_is_not_touched() {
    InboxLine before = line();
    checks.now(before.problem());

    assertThat(replay(korsbaek.triage).lines().get(0).after()).contains("E01");

    assertThat(line()).isEqualTo(before);
  }

  @Test
  void what_is_decided_stays_decided() {
    InboxLine waiting = line();
    inbox.release(korsbaek.tenant, korsbaek.triage, aside, waiting.version(), "Set på").orThrow();
    InboxLine released = line();
    inbox
        .decide(
            korsbaek.tenant,
            korsbaek.triage,
            aside,
            released.version(),
            InboxLine.Outcome.Code.NONE,
            "Intet",
            Optional.empty())
        .orThrow();

    assertThat(replay(korsbaek.triage).lines()).isEmpty();
    assertThat(state()).isEqualTo(InboxLine.State.TRIAGED);
  }

  @Test
  @Proves("LAW-21")
  void who_tried_it_again_and_why_is_written_down() {
    replay(korsbaek.administrator);

    assertThat(korsbaek.store.audit(korsbaek.tenant.key()))
        .anySatisfy(
            entry -> {
              assertThat(entry.useCase()).isEqualTo("ReplayingFeedMessages.replay");
              assertThat(entry.actor()).isEqualTo(korsbaek.administrator.id());
              assertThat(entry.purpose()).contains(WHY);
            });
  }

  @Test
  void a_reason_is_demanded_and_only_triage_and_administrators_may() {
    assertThat(code(replays.replay(korsbaek.tenant, korsbaek.triage, List.of(message), " ")))
        .isEqualTo("text-missing");
    for (Actor other : List.of(korsbaek.leader, korsbaek.caseworker, korsbaek.auditor)) {
      assertThat(code(replays.replay(korsbaek.tenant, other, List.of(message), WHY)))
          .isEqualTo("not-allowed");
    }
    assertThat(state()).isEqualTo(InboxLine.State.QUARANTINED);
  }

  @Test
  void while_the_feed_is_away_nothing_is_decided() {
    replays.checking = null;

    assertThat(replay(korsbaek.triage).result()).isEqualTo(ReplayView.Result.CANNOT_BE_CHECKED);
    assertThat(state()).isEqualTo(InboxLine.State.QUARANTINED);
  }

  @Test
  void a_refused_message_that_passes_now_goes_the_road_everything_takes() {
    UUID refused = korsbaek.ids.next();
    new MessagesIntoInbox(korsbaek.audited)
        .quarantine(
            korsbaek.tenant,
            refused,
            "police-list",
            "nsp",
            "h",
            APoliceList.RAW,
            "E01",
            "Ulæselig");

    ReplayView.Message taken =
        replays
            .replay(korsbaek.tenant, korsbaek.triage, List.of(refused), WHY)
            .orThrow()
            .messages()
            .get(0);

    assertThat(taken.result()).isEqualTo(ReplayView.Result.TAKEN);
    assertThat(checks.received).containsExactly("replay");
    assertThat(
            new RefusedMessagesSeenTo(korsbaek.audited)
                .list(korsbaek.tenant, korsbaek.leader, true, PageRequest.first())
                .orThrow()
                .items())
        .isEmpty();
  }

  @Test
  void the_road_tells_where_lines_were_set_aside_and_names_nobody() {
    List<Step> steps = roads.road(korsbaek.tenant, korsbaek.leader, message).orThrow().steps();

    assertThat(steps).extracting(Step::kind).containsExactly(Kind.values());
    assertThat(steps)
        .contains(
            new Step(Kind.SCHEMA, Result.PARTLY, Map.of("E01", 1L)),
            new Step(Kind.INBOX, Result.PASSED, Map.of("NEW", 1L, "QUARANTINED", 1L)),
            new Step(Kind.RECEIPT, Result.PARTLY, Map.of("RECORDS", 2L, "REJECTS", 1L)));
  }

  @Test
  void the_road_of_a_refused_message_ends_where_it_was_refused() {
    UUID refused = korsbaek.ids.next();
    new MessagesIntoInbox(korsbaek.audited)
        .quarantine(
            korsbaek.tenant,
            refused,
            "police-list",
            "nsp",
            "h",
            APoliceList.RAW,
            "E09",
            "En anden");

    List<Step> steps = roads.road(korsbaek.tenant, SystemActor.OPERATOR, refused).orThrow().steps();

    assertThat(steps)
        .contains(
            new Step(Kind.SCHEMA, Result.PASSED, Map.of()),
            new Step(Kind.SENDER, Result.STOPPED, Map.of()),
            new Step(Kind.MUNICIPALITY, Result.NOT_REACHED, Map.of()),
            new Step(Kind.INBOX, Result.NOT_REACHED, Map.of()));
  }

  @Test
  void a_file_is_tried_before_it_is_handed_in_and_only_by_triage() {
    UploadView would =
        uploads.preview(korsbaek.tenant, korsbaek.triage, "nsp", new byte[] {1}).orThrow();

    assertThat(would.accepted()).isEqualTo(2);
    assertThat(checks.received).isEmpty();

    uploads.upload(korsbaek.tenant, korsbaek.triage, "nsp", new byte[] {1}).orThrow();
    assertThat(checks.received).containsExactly("upload");
    assertThat(code(uploads.upload(korsbaek.tenant, korsbaek.administrator, "nsp", new byte[] {1})))
        .isEqualTo("not-allowed");
    assertThat(code(uploads.preview(korsbaek.tenant, korsbaek.triage, "nobody", new byte[] {1})))
        .isEqualTo("sender-not-there");
  }

  private ReplayView.Message replay(Actor actor) {
    return replays
        .replay(korsbaek.tenant, actor, List.of(message), WHY)
        .orThrow()
        .messages()
        .get(0);
  }

  private static String code(Outcome<?> outcome) {
    return ((Outcome.Refused<?>) outcome).refusal().code();
  }

  private InboxLine line() {
    return inbox.show(korsbaek.tenant, korsbaek.triage, aside).orThrow().line();
  }

  private InboxLine.State state() {
    return line().state();
  }

  /** Both records, the second with what is wrong with it now. */
  private static final class Checks implements CheckingFeedMessage {
    private final List<String> received = new ArrayList<>();
    private Optional<Verdict> verdict = Optional.empty();

    void now(Optional<InboxLine.Problem> problem) {
      verdict =
          Optional.of(
              new Verdict(
                  Optional.empty(),
                  2,
                  List.of(
                      new Line(1, Map.of("role", "MET"), Optional.empty()),
                      new Line(2, Map.of("role", "MET"), problem))));
    }

    @Override
    public List<FeedsOverview.Sender> senders(Tenant tenant) {
      return List.of();
    }

    @Override
    public Optional<Verdict> check(Tenant tenant, String sender, byte[] content) {
      return sender.equals("nobody") ? Optional.empty() : verdict;
    }

    @Override
    public Optional<Verdict> receive(Tenant tenant, String sender, String way, byte[] content) {
      received.add(way);
      return check(tenant, sender, content);
    }
  }

  private static final class Plain implements TenantSecrets {
    @Override
    public byte[] encrypt(TenantKey tenant, byte[] plain) {
      return plain;
    }

    @Override
    public byte[] decrypt(TenantKey tenant, byte[] encrypted) {
      return encrypted;
    }
  }

  private static final class AnotherKey implements TenantSecrets {
    @Override
    public byte[] encrypt(TenantKey tenant, byte[] plain) {
      return plain;
    }

    @Override
    public byte[] decrypt(TenantKey tenant, byte[] encrypted) {
      throw new IllegalArgumentException("encrypted with another key, or changed since");
    }
  }
}
