package dk.sporskifte.casework.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.view.MatchView.Consequence;
import dk.sporskifte.casework.api.view.MatchView.Fate;
import dk.sporskifte.casework.api.view.MatchView.Kind;
import dk.sporskifte.casework.api.view.NoticeView;
import dk.sporskifte.casework.korsbaek.AReferral;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.release.ConsentsRunOut;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Confidentiality;
import dk.sporskifte.model.DisclosureConsent;
import dk.sporskifte.model.InboxLine.Outcome.Code;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.Routing;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.Urgency;
import dk.sporskifte.testkit.Proves;
import dk.sporskifte.testkit.SyntheticPeople;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoticesTakenOutTest extends WithNotices {
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
  @Proves("LAW-09")
  void what_is_told_on_a_consent_ends_by_itself_the_day_the_consent_is_over() {
    ConsentsRunOut clock = new ConsentsRunOut(korsbaek.audited, null);
    LocalDate until = korsbaek.today().plusDays(30);
    consented(until);
    take(onConsent());
    take(imprisoned());
    korsbaek.clock.goTo(until.minusDays(1));
    assertThat(clock.end(korsbaek.tenant)).isZero();
    assertThat(notice("NO_SHOW").inForce()).as("the day before").isTrue();

    korsbaek.clock.goTo(until);
    assertThat(clock.end(korsbaek.tenant)).isEqualTo(1);

    assertThat(notice("NO_SHOW").ending().orElseThrow().because())
        .isEqualTo("Samtykket gjaldt til den 1. april 2026");
    Expect.noneOpen(shown(), Task.Kind.OFFER_SUPPORT);
    assertThat(notice("IMPRISONED").inForce()).as("it stands on no consent").isTrue();
    assertThat(clock.end(korsbaek.tenant)).as("once").isZero();
  }

  @Test
  @Proves("LAW-09")
  void a_consent_to_another_partner_carries_nothing_and_takes_nothing_along() {
    DisclosureConsent ofPrison = consented(korsbaek.today().plusDays(30), "prison-notice");
    Expect.refused(taking(onConsent(), Optional.empty()), "consent-over");
    consented(korsbaek.today().plusDays(30));
    take(onConsent());

    sharing
        .withdrawn(
            korsbaek.tenant, korsbaek.caseworker, id.value(), ofPrison.id(), ofPrison.version())
        .orThrow();

    assertThat(notice("NO_SHOW").inForce()).isTrue();
  }

  @Test
  @Proves("LAW-09")
  void a_consent_given_anew_carries_what_stood_on_the_first() {
    LocalDate until = korsbaek.today().plusDays(30);
    consented(until);
    take(onConsent());
    korsbaek.clock.goTo(until.minusDays(3));
    consented(until.plusDays(60));
    korsbaek.clock.goTo(until);

    assertThat(new ConsentsRunOut(korsbaek.audited, null).end(korsbaek.tenant)).isZero();
    assertThat(notice("NO_SHOW").inForce()).isTrue();
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
}
