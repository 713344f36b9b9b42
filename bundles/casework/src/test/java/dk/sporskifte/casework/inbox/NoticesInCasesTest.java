package dk.sporskifte.casework.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.sporskifte.casework.api.FollowingRelease.Known;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.SharingInformation.NewConsent;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.api.view.CourseView;
import dk.sporskifte.casework.api.view.InboxLineView;
import dk.sporskifte.casework.api.view.MatchView.Consequence;
import dk.sporskifte.casework.api.view.MatchView.Fate;
import dk.sporskifte.casework.api.view.MatchView.Kind;
import dk.sporskifte.casework.api.view.NoticeProposal;
import dk.sporskifte.casework.api.view.NoticeView;
import dk.sporskifte.casework.api.view.ReleaseView;
import dk.sporskifte.casework.api.view.ReleaseView.Domain;
import dk.sporskifte.casework.api.view.ReleaseView.Due;
import dk.sporskifte.casework.api.view.ReleaseView.Due.State;
import dk.sporskifte.casework.api.view.ReleaseView.Step;
import dk.sporskifte.casework.korsbaek.AReferral;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.sharing.ReceiptsKept;
import dk.sporskifte.model.Agreement;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseNotice;
import dk.sporskifte.model.Confidentiality;
import dk.sporskifte.model.DisclosureConsent;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLine.Outcome.Code;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.ReleaseTrack.Area;
import dk.sporskifte.model.Routing;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.Urgency;
import dk.sporskifte.testkit.Proves;
import dk.sporskifte.testkit.SyntheticPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NoticesInCasesTest {
  private static final String IMPRISONED = "2026-02-16";
  private static final LocalDate PLAN_DUE = LocalDate.of(2026, 3, 16);

  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();
  private final LinesTriagedByPeople inbox = new LinesTriagedByPeople(korsbaek.audited);
  private final ReceiptsKept sharing = new ReceiptsKept(korsbaek.audited);
  private final Person emil = SyntheticPeople.person(3, LocalDate.of(2006, 2, 28));
  private final CaseId id = korsbaek.refer(AReferral.in(korsbaek).of(emil)).file().id();

  @Test
  @Proves("LAW-16")
  void a_notice_proposes_days_and_changes_nothing_before_somebody_lets_it() {
    InboxLineId line = imprisoned();

    NoticeProposal proposal = show(line).proposal().orElseThrow();

    assertThat(proposal.cases()).extracting(NoticeProposal.Open::id).containsExactly(id);
    assertThat(proposal.days())
        .extracting(NoticeProposal.Day::kind, NoticeProposal.Day::on)
        .containsExactly(
            tuple(NoticeProposal.Day.Kind.IMPRISONED, LocalDate.of(2026, 2, 16)),
            tuple(NoticeProposal.Day.Kind.PAROLE, LocalDate.of(2028, 2, 16)),
            tuple(NoticeProposal.Day.Kind.RELEASE, LocalDate.of(2028, 8, 16)));
    assertThat(proposal.due())
        .extracting(Due::step, Due::due)
        .containsExactly(
            tuple(Step.PLAN, PLAN_DUE),
            tuple(Step.CONTACT, LocalDate.of(2027, 2, 16)),
            tuple(Step.MEETING, LocalDate.of(2028, 5, 16)));
    assertThat(course().release()).as("a feed changes no case").isEmpty();
    assertThat(course().notices()).isEmpty();
    Expect.noneOpen(shown(), Task.Kind.RELEASE_PLAN);
  }

  @Test
  @Proves({"LAW-16", "HEL-16"})
  void one_outcome_fills_the_release_track_of_a_case_that_whoever_gives_it_need_not_see() {
    Expect.notFound(korsbaek.cases.show(korsbaek.tenant, korsbaek.triage, id));

    InboxLineView decided = take(imprisoned());

    assertThat(decided.line().state()).isEqualTo(InboxLine.State.TRIAGED);
    assertThat(decided.line().outcome().orElseThrow().code()).isEqualTo(Code.TO_CASE);
    ReleaseView release = release();
    assertThat(release.track().imprisonedOn()).contains(LocalDate.of(2026, 2, 16));
    assertThat(release.track().paroleOn()).contains(LocalDate.of(2028, 2, 16));
    assertThat(release.track().imprisonmentNotice()).contains(korsbaek.today());
    assertThat(Expect.open(shown(), Task.Kind.RELEASE_PLAN).due()).isEqualTo(PLAN_DUE);
    assertThat(Expect.open(shown(), Task.Kind.RELEASE_CONTACT).due()).isEqualTo("2027-02-16");
    assertThat(Expect.open(shown(), Task.Kind.RELEASE_MEETING).due()).isEqualTo("2028-05-16");
    assertThat(Expect.open(shown(), Task.Kind.READ_NOTICE).owner())
        .as("whoever answers for the case reads it")
        .isEqualTo(korsbaek.caseworker.posts().iterator().next().id());
    Expect.notFound(korsbaek.cases.show(korsbaek.tenant, korsbaek.triage, id));
  }

  @Test
  @Proves("HEL-16")
  void how_far_somebody_is_proposes_the_municipality_s_group_with_its_reason() {
    take(imprisoned());

    ReleaseView.Group serving = release().group().orElseThrow();
    assertThat(serving.code()).isEqualTo("SERVING");
    assertThat(serving.chosen()).isFalse();
    assertThat(serving.source().requirement()).isEqualTo("HEL-16");
    assertThat(serving.reason()).contains("indsat");

    korsbaek.clock.goTo(LocalDate.of(2028, 5, 16));
    assertThat(release().group().orElseThrow().code()).isEqualTo("OUT");

    take(prison("RELEASED", "2028-05-10"));
    assertThat(release().group()).as("out").isEmpty();
  }

  @Test
  @Proves("LAW-16")
  void a_notice_that_comes_settles_its_task() {
    take(imprisoned());

    take(prison("PLAN_READY", "2026-02-27"));

    Expect.noneOpen(shown(), Task.Kind.RELEASE_PLAN);
    assertThat(due(Step.PLAN).state()).isEqualTo(State.MET);
    assertThat(due(Step.PLAN).on()).contains(LocalDate.of(2026, 2, 27));
    assertThat(due(Step.PLAN).by()).contains(notice("PLAN_READY").id());
    assertThat(due(Step.CONTACT).state()).isEqualTo(State.COMING);
  }

  @Test
  @Proves("LAW-16")
  void a_day_that_is_gone_without_a_notice_asks_somebody_once_and_judges_nobody() {
    take(imprisoned());
    korsbaek.clock.goTo(PLAN_DUE);
    korsbaek.watch.watch(korsbaek.tenant);
    Expect.noneOpen(shown(), Task.Kind.RELEASE_PLAN_MISSING);

    korsbaek.clock.goTo(PLAN_DUE.plusDays(1));
    assertThat(due(Step.PLAN).state()).isEqualTo(State.MISSED);
    assertThat(korsbaek.watch.watch(korsbaek.tenant)).isEqualTo(1);
    assertThat(korsbaek.watch.watch(korsbaek.tenant)).as("once").isZero();

    Task asked = Expect.open(shown(), Task.Kind.RELEASE_PLAN_MISSING);
    assertThat(asked.due()).isEqualTo(PLAN_DUE.plusDays(8));
    assertThat(asked.because()).contains("siger intet om afsenderen");

    take(prison("PLAN_READY", "2026-03-17"));
    Expect.noneOpen(shown(), Task.Kind.RELEASE_PLAN_MISSING);
    assertThat(due(Step.PLAN).state()).isEqualTo(State.MET);
  }

  @Test
  @Proves("LAW-16")
  void a_meeting_that_is_agreed_moves_the_task_to_its_day_and_is_met_by_then() {
    take(imprisoned());

    take(prison("RELEASE_MEETING", "2026-03-01", "meetingAt", "2028-04-03T13:00:00+02:00"));

    assertThat(due(Step.MEETING).state()).isEqualTo(State.AGREED);
    assertThat(Expect.open(shown(), Task.Kind.RELEASE_MEETING).due()).isEqualTo("2028-04-03");
    korsbaek.clock.goTo(LocalDate.of(2028, 4, 3));
    korsbaek.watch.watch(korsbaek.tenant);
    Expect.noneOpen(shown(), Task.Kind.RELEASE_MEETING);
  }

  @Test
  void of_each_day_the_latest_holds_whoever_said_it() {
    take(imprisoned());
    korsbaek.clock.goTo(korsbaek.today().plusDays(1));
    keep(Optional.of(LocalDate.of(2028, 9, 1)));
    assertThat(release().track().releaseOn()).contains(LocalDate.of(2028, 9, 1));

    korsbaek.clock.goTo(korsbaek.today().plusDays(1));
    take(prison("PAROLE_EXPECTED", "2026-03-01", "expectedReleaseDate", "2028-10-01"));

    assertThat(release().track().releaseOn()).contains(LocalDate.of(2028, 10, 1));
    assertThat(Expect.open(shown(), Task.Kind.RELEASE_MEETING).due()).isEqualTo("2028-07-01");
  }

  @Test
  @Proves("LAW-16")
  void what_a_notice_told_goes_with_it_when_it_is_taken_out() {
    take(imprisoned());
    keep(Optional.of(LocalDate.of(2028, 8, 16)));
    CaseNotice told = notice("IMPRISONED");
    Expect.refused(takeOut(told, 1, " "), "text-missing");

    CourseView after = takeOut(told, 1, "Sendt ved en fejl").orThrow();

    assertThat(after.notices()).singleElement().matches(n -> !n.notice().inForce());
    assertThat(release().track().imprisonedOn()).as("kept once, by the notice").isEmpty();
    assertThat(release().track().judgedOn()).as("what people know stays").isPresent();
    Expect.noneOpen(shown(), Task.Kind.RELEASE_PLAN);
    Expect.noneOpen(shown(), Task.Kind.READ_NOTICE);
    Expect.refused(takeOut(told, 2, "Igen"), "notice-taken-out");

    take(imprisoned());
    assertThat(Expect.open(shown(), Task.Kind.RELEASE_PLAN).due()).isEqualTo(PLAN_DUE);
  }

  @Test
  @Proves("LAW-16")
  void a_correction_takes_the_place_of_what_it_corrects() {
    ANotice first = ANotice.prison(korsbaek, "IMPRISONED", IMPRISONED);
    take(first.about(APoliceList.withCpr(emil)));
    ANotice second = ANotice.prison(korsbaek, "IMPRISONED", "2026-02-20").correcting(first);
    InboxLineId line = second.about(APoliceList.withCpr(emil));

    assertThat(release().track().imprisonedOn()).as("nobody let it yet").contains(day(IMPRISONED));
    assertThat(course().notices()).singleElement().matches(NoticeView::takenBack);
    take(line);

    assertThat(release().track().imprisonedOn()).contains(day("2026-02-20"));
    assertThat(Expect.open(shown(), Task.Kind.RELEASE_PLAN).due()).isEqualTo("2026-03-20");
    assertThat(course().notices().stream().filter(n -> n.notice().inForce())).hasSize(1);
  }

  @Test
  void what_a_sender_withdraws_stays_until_somebody_takes_it_out_and_somebody_is_asked_to() {
    ANotice first = ANotice.prison(korsbaek, "IMPRISONED", IMPRISONED);
    take(first.about(APoliceList.withCpr(emil)));
    complete(Task.Kind.READ_NOTICE);

    ANotice.prison(korsbaek, "IMPRISONED", IMPRISONED).correcting(first).withdraws();

    assertThat(release().track().imprisonedOn()).contains(day(IMPRISONED));
    assertThat(course().notices()).singleElement().matches(NoticeView::takenBack);
    assertThat(Expect.open(shown(), Task.Kind.READ_NOTICE).text()).contains("trukket");
  }

  @Test
  @Proves("LAW-23")
  void a_wrong_match_takes_what_it_told_out_of_the_case_and_whoever_answers_is_told() {
    InboxLineId line = imprisoned();
    take(line);
    MatchesUndoneByPeople matches = new MatchesUndoneByPeople(korsbaek.audited);
    assertThat(matches.show(korsbaek.tenant, korsbaek.triage, line).orThrow().consequences())
        .contains(new Consequence(Kind.NOTICE, Fate.ENDS, 1));

    matches
        .undo(korsbaek.tenant, korsbaek.triage, line, 2, korsbaek.ids.next(), "En anden Emil")
        .orThrow();
    korsbaek.watch.watch(korsbaek.tenant);

    assertThat(course().release()).isEmpty();
    Expect.noneOpen(shown(), Task.Kind.RELEASE_PLAN);
    assertThat(Expect.open(shown(), Task.Kind.REVIEW_WRONG_MATCH).text())
        .contains("taget ud igen")
        .doesNotContain("Emil");
  }

  @Test
  void areas_are_told_as_they_stand_and_the_latest_holds() {
    take(prison("PLAN_READY", "2026-02-27", "domainHousing", "NEED", "domainHealth", "UNKNOWN"));
    take(prison("MUNICIPALITY_CONTACT", "2026-02-28", "domainHousing", "OK"));

    assertThat(release().domains())
        .extracting(Domain::area, Domain::need)
        .containsExactly(
            tuple(Area.HEALTH, Domain.Need.UNKNOWN), tuple(Area.HOUSING, Domain.Need.OK));
    assertThat(release().open()).contains(Area.HEALTH).doesNotContain(Area.HOUSING);
  }

  @Test
  @Proves("LAW-09")
  void not_showing_up_asks_for_support_and_nothing_calls_it_a_breach() {
    InboxLineId line =
        ANotice.jobcentre(korsbaek, "NO_SHOW", "2026-02-26").about(APoliceList.withCpr(emil));
    assertThat(show(line).proposal().orElseThrow().support()).isTrue();

    take(line);

    Task support = Expect.open(shown(), Task.Kind.OFFER_SUPPORT);
    assertThat(support.text()).startsWith("Tilbyd støtte");
    assertThat(support.because()).contains("ikke et brud");
    assertThat(course().notices()).singleElement().matches(NoticeView::support);
    assertThat(course().release()).as("no track of a release").isEmpty();
  }

  @Test
  @Proves("LAW-09")
  void what_is_told_on_a_consent_is_used_while_the_consent_lasts_and_no_longer() {
    Expect.refused(taking(onConsent(), Optional.empty()), "consent-over");
    DisclosureConsent given = consented(korsbaek.today().plusDays(30));
    take(onConsent());
    Expect.open(shown(), Task.Kind.OFFER_SUPPORT);

    sharing
        .withdrawn(korsbaek.tenant, korsbaek.caseworker, id.value(), given.id(), given.version())
        .orThrow();

    assertThat(course().notices())
        .singleElement()
        .satisfies(
            n ->
                assertThat(n.notice().ending().orElseThrow().because())
                    .isEqualTo("Samtykket er trukket tilbage"));
    Expect.noneOpen(shown(), Task.Kind.OFFER_SUPPORT);
    Expect.refused(taking(onConsent(), Optional.empty()), "consent-over");
  }

  @Test
  @Proves("LAW-09")
  void a_consent_that_is_over_carries_nothing_more() {
    consented(korsbaek.today().plusDays(2));
    InboxLineId line = onConsent();
    korsbaek.clock.goTo(korsbaek.today().plusDays(2));

    Expect.refused(taking(line, Optional.empty()), "consent-over");
  }

  @Test
  void it_goes_into_an_open_case_of_whom_it_is_about_and_into_no_other() {
    Person another = SyntheticPeople.person(7, LocalDate.of(2006, 5, 5));
    InboxLineId line =
        ANotice.prison(korsbaek, "IMPRISONED", IMPRISONED).about(APoliceList.withCpr(another));
    Expect.refused(taking(line, Optional.empty()), "line-unmatched");
    inbox
        .registerPerson(korsbaek.tenant, korsbaek.triage, named(another), 1, newPerson())
        .orThrow();
    CaseId other =
        korsbaek
            .refer(AReferral.in(korsbaek).of(SyntheticPeople.person(8, LocalDate.of(2006, 5, 5))))
            .file()
            .id();
    Expect.refused(taking(imprisoned(), Optional.of(other)), "no-open-case");
    Expect.refused(
        inbox.decide(
            korsbaek.tenant,
            korsbaek.triage,
            imprisoned(),
            1,
            Code.TO_CASE,
            "Til sagen",
            Optional.empty()),
        "into-which-case");
    Expect.notFound(
        korsbaek.notices.take(
            korsbaek.tenant,
            korsbaek.caseworker,
            imprisoned(),
            1,
            korsbaek.ids.next(),
            Optional.empty(),
            ""));
  }

  @Test
  @Proves("LAW-18")
  void what_few_may_see_goes_into_no_case_that_others_see() {
    new CoordinatorsNamed(korsbaek.audited)
        .name(
            korsbaek.tenant,
            korsbaek.leader,
            Confidentiality.RADICALISATION,
            korsbaek.triage.posts().iterator().next().id())
        .orThrow();
    InboxLineId line =
        ANotice.prison(korsbaek, "RELEASED", "2026-02-26")
            .routed(new Routing(Urgency.NORMAL, Optional.of(Confidentiality.RADICALISATION)))
            .about(APoliceList.withCpr(emil));

    assertThat(show(line).proposal().orElseThrow().cases()).isEmpty();
    Expect.refused(taking(line, Optional.empty()), "no-open-case");
  }

  private InboxLineId onConsent() {
    return ANotice.jobcentre(korsbaek, "NO_SHOW", "2026-02-26")
        .with("consentRef", "S-2026-001")
        .about(APoliceList.withCpr(emil));
  }

  private DisclosureConsent consented(LocalDate until) {
    return sharing
        .consented(
            korsbaek.tenant,
            korsbaek.caseworker,
            new NewConsent(
                korsbaek.ids.next(),
                id.value(),
                Agreement.GivenBy.YOUNG_PERSON,
                "Jobcentret",
                "At I følges om job og uddannelse",
                korsbaek.today(),
                until,
                Optional.of("S-2026-001")))
        .orThrow()
        .consents()
        .get(0);
  }

  private InboxLineId named(Person person) {
    return ANotice.prison(korsbaek, "IMPRISONED", IMPRISONED).about(APoliceList.withoutCpr(person));
  }

  private PersonId newPerson() {
    return new PersonId(korsbaek.ids.next());
  }

  private InboxLineId imprisoned() {
    return prison(
        "IMPRISONED",
        IMPRISONED,
        "twoThirdsDate",
        "2028-02-16",
        "expectedReleaseDate",
        "2028-08-16");
  }

  private InboxLineId prison(String event, String on, String... fields) {
    ANotice notice = ANotice.prison(korsbaek, event, on);
    for (int i = 0; i < fields.length; i += 2) {
      notice.with(fields[i], fields[i + 1]);
    }
    return notice.about(APoliceList.withCpr(emil));
  }

  private Outcome<InboxLineView> taking(InboxLineId line, Optional<CaseId> into) {
    return korsbaek.notices.take(
        korsbaek.tenant, korsbaek.triage, line, 1, korsbaek.ids.next(), into, "");
  }

  private InboxLineView take(InboxLineId line) {
    return taking(line, Optional.empty()).orThrow();
  }

  private Outcome<CourseView> takeOut(CaseNotice notice, int version, String because) {
    return korsbaek.notices.takeOut(
        korsbaek.tenant, korsbaek.caseworker, id, notice.id(), version, because);
  }

  private void keep(Optional<LocalDate> releaseOn) {
    korsbaek
        .releases
        .keep(
            korsbaek.tenant,
            korsbaek.caseworker,
            id,
            UUID.randomUUID(),
            new Known(
                Optional.of(LocalDate.of(2026, 1, 12)),
                Optional.of(LocalDate.of(2026, 2, 16)),
                Optional.empty(),
                Optional.of(LocalDate.of(2028, 2, 16)),
                releaseOn,
                Optional.empty(),
                List.of()))
        .orThrow();
  }

  private void complete(Task.Kind kind) {
    Task task = Expect.open(shown(), kind);
    korsbaek
        .tasks
        .complete(korsbaek.tenant, korsbaek.caseworker, task.id(), task.version())
        .orThrow();
  }

  private CaseNotice notice(String event) {
    return course().notices().stream()
        .map(NoticeView::notice)
        .filter(n -> n.event().equals(event))
        .findFirst()
        .orElseThrow();
  }

  private Due due(Step step) {
    return release().due().stream().filter(d -> d.step() == step).findFirst().orElseThrow();
  }

  private ReleaseView release() {
    return course().release().orElseThrow();
  }

  private CourseView course() {
    return korsbaek.course.show(korsbaek.tenant, korsbaek.caseworker, id).orThrow();
  }

  private CaseView shown() {
    return korsbaek.show(id);
  }

  private InboxLineView show(InboxLineId line) {
    return inbox.show(korsbaek.tenant, korsbaek.triage, line).orThrow();
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
