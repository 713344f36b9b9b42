package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.sporskifte.casework.api.RawMessage;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.port.MatchStore.Followed;
import dk.sporskifte.casework.api.port.NoticeStore.OpenCase;
import dk.sporskifte.casework.api.port.NoticeStore.PastConsent;
import dk.sporskifte.casework.api.view.MatchView.Kind;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.Agreement;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseNotice;
import dk.sporskifte.model.DisclosureConsent;
import dk.sporskifte.model.FeedMessage;
import dk.sporskifte.model.FeedMessageId;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.TaskId;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import dk.sporskifte.testkit.SentPeople;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NoticeStoreTest {
  private final Post triage = KOGE.post(Role.TRIAGE);
  private final UserActor tove = KOGE.user(triage);
  private final Post caseworkers = KOGE.post(Role.CASEWORKER);
  private final UserActor signe = KOGE.user(caseworkers);
  private CaseFile file;
  private InboxLine line;

  @BeforeEach
  void a_line_is_about_somebody_with_an_open_case() {
    file = Given.openCase(KOGE, signe);
    line = GivenLine.ofPoliceList(SentPeople.named("Emil", "Tågemark", Given.BORN), "MET");
    KOGE.run(SystemActor.FEED, s -> GivenLine.receive(s, line, triage));
    KOGE.run(tove, s -> s.inbox().save(line.matchedTo(file.person())));
    KOGE.run(signe, s -> s.tasks().add(task()));
  }

  @Test
  @Proves("LAW-16")
  void it_goes_into_a_case_of_which_triage_sees_the_number_alone() {
    assertThat(KOGE.found(tove, s -> s.cases().find(file.id()))).isEmpty();
    assertThat(openCases(tove, Set.of()))
        .containsExactly(
            new OpenCase(
                file.id(), file.number(), file.programme(), Optional.of(caseworkers.id())));
    assertThat(openCases(signe, Set.of())).as("who does not see the line").isEmpty();

    CaseNotice taken = notice(file.id());
    KOGE.run(tove, s -> s.notices().add(taken));

    assertThat(KOGE.listed(signe, s -> s.notices().ofCase(file.id()))).containsExactly(taken);
    assertThat(KOGE.listed(tove, s -> s.notices().ofLine(line.id()))).containsExactly(taken);
    assertThat(KOGE.listed(SystemActor.CLOCK, s -> s.notices().ofCase(file.id())))
        .containsExactly(taken);
    assertThat(KOGE.listed(KOGE.user(Role.CASEWORKER), s -> s.notices().ofCase(file.id())))
        .as("who sees neither")
        .isEmpty();
    assertThat(KOGE.found(tove, s -> s.cases().find(file.id()))).as("and still").isEmpty();
    assertThat(KOGE.listed(SystemActor.CLOCK, s -> s.notices().withRelease())).contains(file.id());
  }

  @Test
  @Proves("LAW-18")
  void a_case_of_a_tighter_programme_is_named_to_nobody_who_does_not_see_it() {
    assertThat(openCases(tove, Set.of(file.programme()))).isEmpty();

    KOGE.run(signe, s -> s.access().grant(Given.grant(file, triage.id().value())));

    assertThat(openCases(tove, Set.of(file.programme()))).hasSize(1);
  }

  @Test
  @Proves("LAW-08")
  void it_goes_into_no_case_of_somebody_else() {
    CaseFile another = Given.openCase(KOGE, signe);

    assertThat(KOGE.refusal(tove, s -> s.notices().add(notice(another.id()))).kind())
        .isEqualTo(Refusal.Kind.FORBIDDEN);
    assertThat(KOGE.refusal(signe, s -> s.notices().add(by(signe))).kind())
        .as("who does not see the line")
        .isEqualTo(Refusal.Kind.FORBIDDEN);
    assertThat(KOGE.refusal(tove, s -> s.notices().add(by(signe))).kind())
        .as("in another's name")
        .isEqualTo(Refusal.Kind.FORBIDDEN);
  }

  @Test
  void what_followed_names_it_and_it_is_taken_out_by_whoever_sees_the_line() {
    CaseNotice taken = notice(file.id());
    KOGE.run(tove, s -> s.notices().add(taken));

    assertThat(KOGE.listed(tove, s -> s.matches().followed(line.id())))
        .extracting(Followed::kind, Followed::object, Followed::answers, Followed::open)
        .containsExactly(tuple(Kind.NOTICE, taken.id(), Optional.of(caseworkers.id()), true));
    KOGE.run(
        tove,
        s ->
            s.notices()
                .save(
                    taken.ended(new CaseNotice.Ending(tove.user(), CLOCK.instant(), "En anden"))));

    assertThat(KOGE.listed(signe, s -> s.notices().ofCase(file.id())))
        .singleElement()
        .satisfies(n -> assertThat(n.ending().orElseThrow().because()).isEqualTo("En anden"));
    KOGE.run(tove, s -> s.notices().add(notice(file.id())));
  }

  @Test
  @Proves("LAW-09")
  void a_consent_with_a_reference_is_known_to_the_feed_and_lives_for_its_own_person() {
    String reference = "S-" + TestTenant.id();
    DisclosureConsent given = consent(reference, line.feed(), 9);
    KOGE.run(signe, s -> s.matters().add(given));

    assertThat(KOGE.listed(SystemActor.FEED, s -> s.matters().onRecord()))
        .filteredOn(k -> k.reference().equals(reference))
        .singleElement()
        .satisfies(
            k -> {
              assertThat(k.person()).isEqualTo(file.person());
              assertThat(k.feed()).isEqualTo(line.feed());
              assertThat(k.numbers()).hasSize(1);
              assertThat(k.live(CLOCK.today())).isTrue();
              assertThat(k.live(CLOCK.today().plusDays(9))).isFalse();
            });
    assertThat(KOGE.listed(signe, s -> s.matters().onRecord())).isEmpty();
    assertThat(consented(reference, 0)).isTrue();
    assertThat(consented(reference, 9)).as("over").isFalse();
    assertThat(consented("another", 0)).isFalse();
    String ofPrison = "S-" + TestTenant.id();
    KOGE.run(signe, s -> s.matters().add(consent(ofPrison, "prison-notice", 9)));
    assertThat(consented(ofPrison, 0)).as("to another partner").isFalse();
    KOGE.run(tove, s -> s.inbox().save(line().matchedTo(Given.openCase(s, tove).person())));
    assertThat(consented(reference, 0)).as("another's").isFalse();
    KOGE.run(tove, s -> s.inbox().save(line().matchedTo(file.person())));
    KOGE.run(signe, s -> s.matters().save(given.withdrawn(CLOCK.today())));
    assertThat(consented(reference, 0)).as("withdrawn").isFalse();
  }

  @Test
  @Proves("LAW-09")
  void the_clock_alone_knows_what_stands_on_a_consent_that_is_over_and_ends_it() {
    String reference = "S-" + TestTenant.id();
    KOGE.run(signe, s -> s.matters().add(consent(reference, 9)));
    CaseNotice taken = notice(file.id(), tove, Map.of("consentRef", reference));
    KOGE.run(tove, s -> s.notices().add(taken));

    assertThat(past(SystemActor.CLOCK, 8)).isEmpty();
    assertThat(past(signe, 9)).as("nobody else asks").isEmpty();
    assertThat(past(SystemActor.CLOCK, 9))
        .containsExactly(
            new PastConsent(file.id(), taken.id(), CLOCK.today().plusDays(9), signe.user()));
    KOGE.run(signe, s -> s.matters().add(consent(reference, "jobcentre-status", 20)));
    assertThat(past(SystemActor.CLOCK, 9)).as("to another partner").hasSize(1);
    KOGE.run(signe, s -> s.matters().add(consent(reference, 20)));
    assertThat(past(SystemActor.CLOCK, 9)).as("given anew").isEmpty();

    KOGE.run(
        SystemActor.CLOCK,
        s ->
            s.notices()
                .save(
                    taken.ended(new CaseNotice.Ending(signe.user(), CLOCK.instant(), "Udløbet"))));
    assertThat(past(SystemActor.CLOCK, 20)).isEmpty();
    assertThat(KOGE.listed(signe, s -> s.notices().ofCase(file.id())))
        .singleElement()
        .matches(n -> !n.inForce());
  }

  private List<PastConsent> past(Actor actor, int days) {
    return KOGE.listed(actor, s -> s.notices().pastConsent(CLOCK.today().plusDays(days))).stream()
        .filter(p -> p.caseId().equals(file.id()))
        .toList();
  }

  private DisclosureConsent consent(String reference, int days) {
    return consent(reference, "prison-notice", days);
  }

  private DisclosureConsent consent(String reference, String feed, int days) {
    return new DisclosureConsent(
        TestTenant.id(),
        file.id().value(),
        Agreement.GivenBy.YOUNG_PERSON,
        "Jobcentret",
        "At følges",
        CLOCK.today(),
        CLOCK.today().plusDays(days),
        Optional.of(reference),
        Optional.of(feed),
        Optional.empty(),
        signe.user(),
        CLOCK.instant(),
        1);
  }

  private boolean consented(String reference, int days) {
    return KOGE.ask(
        tove, s -> s.notices().consented(line.id(), reference, CLOCK.today().plusDays(days)));
  }

  private InboxLine line() {
    return KOGE.found(tove, s -> s.inbox().find(line.id())).orElseThrow();
  }

  @Test
  void a_correction_is_told_to_the_feed_and_shown_in_the_case() throws SQLException {
    KOGE.run(tove, s -> s.notices().add(notice(file.id())));
    FeedMessage first = Given.message(line.message(), line.feed(), 1);
    assertThat(takenBack(signe)).isEmpty();
    UUID told = messageId();

    assertThat(KOGE.listed(SystemActor.FEED, s -> s.notices().standingOn(line.sender(), told)))
        .extracting(OpenCase::id)
        .containsExactly(file.id());
    assertThat(KOGE.listed(tove, s -> s.notices().standingOn(line.sender(), told))).isEmpty();
    KOGE.run(
        SystemActor.FEED,
        s ->
            s.inbox()
                .add(
                    new FeedMessage(
                        new FeedMessageId(TestTenant.id()),
                        first.feed(),
                        line.sender(),
                        TestTenant.id(),
                        "hash",
                        Optional.of(told),
                        LegalBasis.RPL115_SSP,
                        "Rettelse",
                        0,
                        0,
                        CLOCK.instant()),
                    new RawMessage("folder", 1, new byte[] {1})));

    assertThat(takenBack(signe)).hasSize(1);
    assertThat(takenBack(KOGE.user(Role.CASEWORKER))).isEmpty();
  }

  private Set<UUID> takenBack(UserActor actor) {
    return KOGE.ask(actor, s -> s.notices().takenBack(file.id()));
  }

  private UUID messageId() throws SQLException {
    return UUID.fromString(
        Sql.column(
                TestDatabase.INSTANCE.admin(),
                "select message_id from koge.feed_message where id = '%s'"
                    .formatted(line.message().value()))
            .get(0));
  }

  private List<OpenCase> openCases(UserActor actor, Set<String> tighter) {
    return KOGE.listed(actor, s -> s.notices().openCases(line.id(), tighter));
  }

  private CaseNotice notice(CaseId caseId) {
    return notice(caseId, tove);
  }

  private CaseNotice by(UserActor actor) {
    return notice(file.id(), actor);
  }

  private CaseNotice notice(CaseId caseId, UserActor actor) {
    return notice(caseId, actor, Map.of("domainHousing", "NEED"));
  }

  private CaseNotice notice(CaseId caseId, UserActor actor, Map<String, String> told) {
    return new CaseNotice(
        TestTenant.id(),
        caseId,
        line.id(),
        "prison-notice",
        "PLAN_READY",
        Given.BORN,
        Given.BORN.plusDays(1),
        told,
        actor.user(),
        CLOCK.instant(),
        Optional.empty(),
        1);
  }

  private Task task() {
    return new Task(
        new TaskId(TestTenant.id()),
        Task.Kind.KEEP_CONTACT,
        Optional.of(file.id()),
        "Hold kontakt",
        caseworkers.id(),
        CLOCK.today(),
        "Derfor",
        Given.SOURCE,
        Optional.empty(),
        Optional.empty(),
        CLOCK.instant(),
        1);
  }
}
