package dk.sporskifte.casework.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.RefusalTerms;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.api.view.ProposalView;
import dk.sporskifte.casework.korsbaek.AReferral;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.korsbaek.WayOfKorsbaek;
import dk.sporskifte.model.Agreement;
import dk.sporskifte.model.Answer;
import dk.sporskifte.model.Answer.Value;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.Decision;
import dk.sporskifte.model.Task;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EligibilityTest {
  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();
  private final CaseId id = korsbaek.refer().file().id();

  @Test
  @Proves({"HEL-07", "LAW-28"})
  void the_latest_answer_counts_and_every_answer_is_kept_with_who_when_and_why() {
    assertThat(answer(Value.NO).orThrow().code()).isEqualTo("DECLINE");
    ProposalView proposal = answer(Value.YES).orThrow();

    assertThat(proposal.code()).isEqualTo("ADMIT");
    assertThat(proposal.reasons().get(0).source().requirement()).isEqualTo("HEL-07");
    assertThat(proposal.modelCode()).isEqualTo("998");
    assertThat(proposal.modelVersion()).isEqualTo("7");
    assertThat(korsbaek.show(id).answers())
        .containsExactly(
            new Answer(
                WayOfKorsbaek.WANTS_HELP,
                Value.NO,
                korsbaek.today(),
                korsbaek.caseworker.user(),
                "Samtale"),
            new Answer(
                WayOfKorsbaek.WANTS_HELP,
                Value.YES,
                korsbaek.today(),
                korsbaek.caseworker.user(),
                "Samtale"));
  }

  @Test
  void an_answer_is_to_a_question_of_the_municipality_and_stands_on_something() {
    assertThat(Expect.refused(answer("OTHER", "Samtale"), "unknown-question").reason())
        .contains(WayOfKorsbaek.WANTS_HELP);
    Expect.refused(answer(WayOfKorsbaek.WANTS_HELP, " "), "text-missing");
    Expect.refused(
        korsbaek.eligibility.answer(
            korsbaek.tenant,
            korsbaek.caseworker,
            id,
            WayOfKorsbaek.WANTS_HELP,
            Value.YES,
            korsbaek.today().plusDays(1),
            "Samtale"),
        "date-in-the-future");
  }

  @Test
  @Proves({"HEL-34", "HEL-35"})
  void nobody_is_enrolled_without_a_voluntary_agreement() {
    answer(Value.YES);

    Refusal refusal = Expect.refused(admit(1), "agreement-missing");

    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.RULE);
    assertThat(Expect.requirements(refusal)).containsExactly("HEL-34", "HEL-35");
    assertThat(korsbaek.show(id).file().state()).isEqualTo(CaseState.REFERRED);
    assertThat(korsbaek.show(id).decisions()).isEmpty();
  }

  @Test
  @Proves("HEL-35")
  void nobody_is_enrolled_who_is_not_ready_for_a_plan() {
    agree(false);

    assertThat(Expect.requirements(Expect.refused(admit(1), "not-ready-for-plan")))
        .containsExactly("HEL-34", "HEL-35");
  }

  @Test
  @Proves("HEL-34")
  void an_agreement_that_was_withdrawn_enrols_nobody() {
    agree(true);
    korsbaek.agreements.withdraw(korsbaek.tenant, korsbaek.caseworker, id, 1, korsbaek.today(), "");

    Expect.refused(admit(1), "agreement-missing");
  }

  @Test
  @Proves("LAW-09")
  void a_custody_holder_s_agreement_lapses_on_the_18th_birthday() {
    CaseId soon18 =
        korsbaek.refer(AReferral.in(korsbaek).born(LocalDate.of(2008, 3, 3))).file().id();
    korsbaek.agree(soon18);

    korsbaek.clock.goTo(LocalDate.of(2026, 3, 3));

    Expect.refused(
        korsbaek.eligibility.admit(
            korsbaek.tenant,
            korsbaek.caseworker,
            soon18,
            1,
            WayOfKorsbaek.PLUS,
            "Passer",
            Optional.empty()),
        "agreement-lapsed");
  }

  @Test
  @Proves({"LAW-28", "HEL-07"})
  void a_person_decides_and_what_was_proposed_is_kept_beside_it() {
    answer(Value.NO);
    agree(true);

    CaseView admitted = admit(1).orThrow();

    assertThat(admitted.file().state()).isEqualTo(CaseState.ENROLLED);
    assertThat(admitted.proposal()).isEmpty();
    Decision decision = admitted.decisions().get(0);
    assertThat(decision.outcome()).isEqualTo("ADMIT");
    assertThat(decision.reason()).isEqualTo("Passer her");
    assertThat(decision.proposed()).isEqualTo("DECLINE");
    assertThat(decision.grounds())
        .extracting(Decision.Ground::rule, Decision.Ground::reason, g -> g.source().requirement())
        .containsExactly(tuple("HEL-07", "Ønsker hjælpen", "HEL-07"));
    assertThat(decision.modelVersion()).isEqualTo("7");
    assertThat(decision.by()).isEqualTo(korsbaek.caseworker.user());
  }

  @Test
  @Proves({"HEL-33", "HEL-36"})
  void enrolment_waits_neither_for_the_meeting_nor_for_the_form_and_hides_neither() {
    agree(true);

    CaseView admitted = admit(1).orThrow();

    Expect.open(admitted, Task.Kind.TAKE_UP_REFERRAL);
    Expect.open(admitted, Task.Kind.RECEIVE_REFERRAL_FORM);
  }

  @Test
  void a_decision_has_the_person_s_own_reason_and_is_made_once_on_what_was_read() {
    agree(true);
    Expect.refused(
        korsbaek.eligibility.admit(
            korsbaek.tenant, korsbaek.caseworker, id, 1, WayOfKorsbaek.PLUS, " ", Optional.empty()),
        "text-missing");
    Expect.stale(admit(2));
    admit(1).orThrow();

    Expect.refused(admit(2), "already-decided");
    Expect.refused(decline(2), "already-decided");
  }

  @Test
  @Proves("HEL-44")
  void who_is_enrolled_in_another_programme_follows_its_ages_and_its_terms() {
    LocalDate birthday = korsbaek.show(id).person().born().plusYears(18);
    korsbaek.ageOn(birthday.minusMonths(3));
    Expect.open(korsbaek.show(id), Task.Kind.PREPARE_ADULTHOOD);
    Expect.noneOpen(korsbaek.show(id), Task.Kind.CLOSE_OR_HAND_OVER);

    CaseView admitted =
        korsbaek
            .eligibility
            .admit(
                korsbaek.tenant,
                korsbaek.caseworker,
                id,
                1,
                WayOfKorsbaek.ORDINARY,
                "Går stadig i skole",
                Optional.empty())
            .orThrow();

    assertThat(admitted.programmeName()).isEqualTo("SSP");
    assertThat(Expect.open(admitted, Task.Kind.CLOSE_OR_HAND_OVER).due()).isEqualTo(birthday);
    Expect.noneOpen(admitted, Task.Kind.PREPARE_ADULTHOOD);
  }

  @Test
  void a_declined_referral_is_closed_with_its_reason_and_nothing_stays_open() {
    CaseView declined = decline(1).orThrow();

    assertThat(declined.file().state()).isEqualTo(CaseState.CLOSED);
    assertThat(declined.file().closing().orElseThrow().reason()).isEqualTo("DECLINED");
    assertThat(declined.decisions().get(0).proposed()).isEqualTo("ASK_CASEWORKER");
    assertThat(declined.tasks()).allSatisfy(t -> assertThat(t.task().doneAt()).isPresent());
    assertThat(declined.nextStep()).isEqualTo("Sagen er afsluttet");
    Expect.refused(admit(declined.file().version()), "case-closed");
    Expect.refused(answer(Value.YES), "case-closed");
  }

  @Test
  @Proves("HEL-09")
  void a_decision_written_down_later_counts_from_the_day_it_was_made() {
    LocalDate referred = korsbaek.today();
    korsbaek.clock.goTo(referred.plusDays(9));

    Expect.refused(decline(1, referred.minusDays(1)), "decided-before-referral");
    Expect.refused(decline(1, korsbaek.today().plusDays(1)), "date-in-the-future");
    CaseView declined = decline(1, referred.plusDays(4)).orThrow();

    assertThat(declined.decisions().get(0).on()).isEqualTo(referred.plusDays(4));
    assertThat(
            korsbaek
                .course
                .show(korsbaek.tenant, korsbaek.caseworker, id)
                .orThrow()
                .leadTimes()
                .referralToDecision())
        .contains(4L);
  }

  @Test
  void only_those_who_coordinate_the_case_decide() {
    Expect.notFound(
        korsbaek.eligibility.decline(
            korsbaek.tenant,
            korsbaek.secretary,
            id,
            1,
            "Nej",
            Optional.empty(),
            RefusalTerms.ofNoDecision()));
    Expect.notFound(
        korsbaek.eligibility.decline(
            korsbaek.tenant,
            korsbaek.caseworker,
            new CaseId(korsbaek.ids.next()),
            1,
            "Findes ikke",
            Optional.empty(),
            RefusalTerms.ofNoDecision()));
    assertThat(
            korsbaek
                .eligibility
                .propose(korsbaek.tenant, korsbaek.leader, id)
                .orThrow()
                .programme())
        .isEqualTo(WayOfKorsbaek.PLUS);
  }

  private Outcome<ProposalView> answer(Value value) {
    return korsbaek.eligibility.answer(
        korsbaek.tenant,
        korsbaek.caseworker,
        id,
        WayOfKorsbaek.WANTS_HELP,
        value,
        korsbaek.today(),
        "Samtale");
  }

  private Outcome<ProposalView> answer(String question, String evidence) {
    return korsbaek.eligibility.answer(
        korsbaek.tenant, korsbaek.caseworker, id, question, Value.YES, korsbaek.today(), evidence);
  }

  private void agree(boolean ready) {
    korsbaek
        .agreements
        .agree(
            korsbaek.tenant,
            korsbaek.caseworker,
            id,
            korsbaek.ids.next(),
            korsbaek.today(),
            ready,
            Agreement.GivenBy.CUSTODY_HOLDER,
            Optional.of("Vil gerne"))
        .orThrow();
  }

  private Outcome<CaseView> admit(int version) {
    return korsbaek.eligibility.admit(
        korsbaek.tenant,
        korsbaek.caseworker,
        id,
        version,
        WayOfKorsbaek.PLUS,
        "Passer her",
        Optional.empty());
  }

  private Outcome<CaseView> decline(int version) {
    return decline(version, korsbaek.today());
  }

  private Outcome<CaseView> decline(int version, LocalDate on) {
    return korsbaek.eligibility.decline(
        korsbaek.tenant,
        korsbaek.caseworker,
        id,
        version,
        "Bor i en anden kommune",
        Optional.of(on),
        RefusalTerms.ofNoDecision());
  }
}
