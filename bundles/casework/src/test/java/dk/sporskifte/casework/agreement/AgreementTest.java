package dk.sporskifte.casework.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.korsbaek.AReferral;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.Agreement;
import dk.sporskifte.model.Agreement.GivenBy;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.Decision;
import dk.sporskifte.model.Task;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgreementTest {
  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();
  private final CaseId minor = born(LocalDate.of(2009, 1, 15));
  private final CaseId adult = born(LocalDate.of(2008, 3, 2));

  @Test
  @Proves({"LAW-09", "LAW-27"})
  void under_18_a_custody_holder_agrees_and_the_young_person_is_heard() {
    assertThat(
            Expect.requirements(
                Expect.refused(
                    agree(minor, GivenBy.YOUNG_PERSON, Optional.empty()), "custody-holder-agrees")))
        .containsOnly("LAW-09");
    Expect.refused(agree(minor, GivenBy.CUSTODY_HOLDER, Optional.empty()), "not-heard");
    Expect.refused(agree(minor, GivenBy.CUSTODY_HOLDER, Optional.of(" ")), "not-heard");

    Agreement agreement =
        agree(minor, GivenBy.CUSTODY_HOLDER, Optional.of("Vil gerne"))
            .orThrow()
            .agreement()
            .orElseThrow();

    assertThat(agreement.heard()).contains("Vil gerne");
    assertThat(agreement.recordedBy()).isEqualTo(korsbaek.caseworker.user());
  }

  @Test
  @Proves({"LAW-09", "KOG-01"})
  void from_18_the_young_person_agrees_alone() {
    Expect.refused(
        agree(adult, GivenBy.CUSTODY_HOLDER, Optional.of("Vil gerne")), "adult-agrees-alone");

    assertThat(agree(adult, GivenBy.YOUNG_PERSON, Optional.empty()).orThrow().agreement())
        .isPresent();
  }

  @Test
  @Proves({"LAW-09", "HEL-15"})
  void a_custody_holder_s_agreement_is_to_be_renewed_on_the_18th_birthday() {
    CaseView agreed = korsbaek.agree(minor);

    Task renew = Expect.open(agreed, Task.Kind.RENEW_AGREEMENT);
    assertThat(renew.due()).isEqualTo("2027-01-15");
    assertThat(renew.source().requirement()).isEqualTo("LAW-09");

    korsbaek.clock.goTo(LocalDate.of(2027, 1, 15));
    Expect.noneOpen(
        agree(minor, GivenBy.YOUNG_PERSON, Optional.empty()).orThrow(), Task.Kind.RENEW_AGREEMENT);
  }

  @Test
  void who_can_agree_is_settled_by_the_day_it_was_said() {
    Outcome<CaseView> dayBefore18 =
        korsbaek.agreements.agree(
            korsbaek.tenant,
            korsbaek.caseworker,
            adult,
            korsbaek.ids.next(),
            korsbaek.today().minusDays(1),
            true,
            GivenBy.YOUNG_PERSON,
            Optional.empty());

    Expect.refused(dayBefore18, "custody-holder-agrees");
  }

  @Test
  void an_agreement_is_not_given_tomorrow() {
    Expect.refused(
        korsbaek.agreements.agree(
            korsbaek.tenant,
            korsbaek.caseworker,
            adult,
            korsbaek.ids.next(),
            korsbaek.today().plusDays(1),
            true,
            GivenBy.YOUNG_PERSON,
            Optional.empty()),
        "date-in-the-future");
  }

  @Test
  @Proves({"HEL-34", "HEL-41"})
  void withdrawing_ends_participation_without_a_reason_being_asked() {
    CaseView enrolled = korsbaek.enrolled();

    CaseView ended = withdraw(enrolled, korsbaek.today(), " ").orThrow();

    assertThat(ended.file().state()).isEqualTo(CaseState.CLOSED);
    assertThat(ended.file().closing().orElseThrow().reason()).isEqualTo("WITHDRAWN");
    assertThat(ended.agreement().orElseThrow().withdrawnOn()).contains(korsbaek.today());
    assertThat(ended.tasks()).allSatisfy(t -> assertThat(t.task().doneAt()).isPresent());
    assertThat(ended.decisions().get(1).grounds())
        .extracting(Decision.Ground::rule)
        .containsExactly("LAW-09", "HEL-41");
  }

  @Test
  @Proves("HEL-34")
  void withdrawing_before_enrolment_leaves_the_referral_to_be_decided() {
    CaseView agreed = korsbaek.agree(minor);

    CaseView after = withdraw(agreed, korsbaek.today(), "Vil ikke alligevel").orThrow();

    assertThat(after.file().state()).isEqualTo(CaseState.REFERRED);
    Expect.refused(withdraw(after, korsbaek.today(), ""), "agreement-not-in-force");
  }

  @Test
  void an_agreement_is_withdrawn_after_it_was_given_and_on_what_was_read() {
    CaseView enrolled = korsbaek.enrolled();

    Expect.refused(withdraw(enrolled, korsbaek.today().minusDays(1), ""), "withdrawn-before-given");
    Expect.refused(withdraw(enrolled, korsbaek.today().plusDays(1), ""), "date-in-the-future");
    Expect.stale(
        korsbaek.agreements.withdraw(
            korsbaek.tenant, korsbaek.caseworker, enrolled.file().id(), 1, korsbaek.today(), ""));
  }

  private CaseId born(LocalDate born) {
    return korsbaek.refer(AReferral.in(korsbaek).born(born)).file().id();
  }

  private Outcome<CaseView> withdraw(CaseView view, LocalDate on, String note) {
    return korsbaek.agreements.withdraw(
        korsbaek.tenant, korsbaek.caseworker, view.file().id(), view.file().version(), on, note);
  }

  private Outcome<CaseView> agree(CaseId id, GivenBy givenBy, Optional<String> heard) {
    return korsbaek.agreements.agree(
        korsbaek.tenant,
        korsbaek.caseworker,
        id,
        korsbaek.ids.next(),
        korsbaek.today(),
        true,
        givenBy,
        heard);
  }
}
