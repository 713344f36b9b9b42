package dk.sporskifte.casework.referral;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.YoungPerson;
import dk.sporskifte.casework.api.port.Stores;
import dk.sporskifte.casework.api.port.Transactions;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.cases.CasesInSight;
import dk.sporskifte.casework.korsbaek.AReferral;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.korsbaek.WayOfKorsbaek;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import dk.sporskifte.testkit.SyntheticPeople;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleOfReferralsTest {
  private static final LocalDate BORN = LocalDate.of(2009, 2, 14);

  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();
  private final ReferralsIntoCases referrals = new ReferralsIntoCases(korsbaek.audited);
  private final CasesInSight cases = new CasesInSight(korsbaek.audited);
  private final Person emil = SyntheticPeople.person(3, BORN);

  @Test
  void a_known_cpr_number_leads_to_that_person_and_the_name_told_changes_nothing() {
    CaseView first = refer(korsbaek.caseworker, AReferral.in(korsbaek).of(emil));

    CaseView again =
        refer(korsbaek.caseworker, AReferral.in(korsbaek).of(told(emil, "Forkert", "Navn")));

    assertThat(again.person().id()).isEqualTo(first.person().id());
    assertThat(again.person().name()).isEqualTo(emil.name());
    assertThat(korsbaek.store.all(korsbaek.tenant.key(), Person.class)).hasSize(1);
  }

  @Test
  void two_who_register_the_same_person_at_the_same_moment_both_get_their_case() {
    AtomicBoolean someoneWasFaster = new AtomicBoolean();
    Transactions contested =
        new Transactions() {
          @Override
          public <T> Outcome<T> in(
              TenantKey tenant, Actor actor, Function<Stores, Outcome<T>> work) {
            return someoneWasFaster.getAndSet(true)
                ? korsbaek.store.in(tenant, actor, work)
                : Outcome.refused(Refusal.conflict("already-exists", "Findes allerede."));
          }
        };
    ReferralsIntoCases both =
        new ReferralsIntoCases(new AuditedWork(contested, korsbaek.clock, korsbaek.ids));

    assertThat(
            both.refer(
                    korsbaek.tenant,
                    korsbaek.caseworker,
                    AReferral.in(korsbaek).of(emil).referral())
                .orThrow()
                .person()
                .name())
        .isEqualTo(emil.name());
  }

  @Test
  void somebody_without_a_cpr_number_is_known_by_birth_date() {
    YoungPerson.Told told = told(Optional.empty(), Optional.of(BORN));

    CaseView view = refer(korsbaek.caseworker, AReferral.in(korsbaek).of(told));

    assertThat(view.person().born()).isEqualTo(BORN);
    assertThat(view.person().cprMasked()).isEmpty();
  }

  @Test
  void a_person_has_names_and_one_birth_date() {
    CprNumber cpr = emil.cpr().orElseThrow();
    refused(told(Optional.empty(), Optional.empty()), "birth-date-missing");
    refused(told(Optional.of(cpr), Optional.of(BORN.plusDays(1))), "birth-date-disagrees");
    refused(
        told(Optional.empty(), Optional.of(korsbaek.today().plusDays(1))), "date-in-the-future");
    refused(told(emil, " ", "Navn"), "text-missing");
    refused(told(emil, "Navn", ""), "text-missing");
  }

  @Test
  void somebody_the_actor_does_not_see_cannot_be_named_by_identity() {
    CaseView view = refer(korsbaek.caseworker, AReferral.in(korsbaek).of(emil));

    Expect.notFound(
        referrals.refer(
            korsbaek.tenant,
            korsbaek.school,
            AReferral.in(korsbaek).of(view.person().id()).referral()));
    Expect.notFound(
        referrals.refer(
            korsbaek.tenant,
            korsbaek.caseworker,
            AReferral.in(korsbaek).of(new PersonId(korsbaek.ids.next())).referral()));
  }

  @Test
  @Proves("LAW-08")
  void a_partner_who_refers_does_not_learn_whether_the_person_was_known_here() {
    CaseView known = refer(korsbaek.caseworker, AReferral.in(korsbaek).of(emil));
    YoungPerson.Told asThePartnerKnowsHim = told(emil, "Emil", "fra 9.B");

    CaseView receipt = refer(korsbaek.school, AReferral.in(korsbaek).of(asThePartnerKnowsHim));

    assertThat(receipt.person().name()).isEqualTo("Emil fra 9.B");
    assertThat(receipt.person().id()).isNotEqualTo(known.person().id());
    assertThat(receipt.file().person()).isEqualTo(receipt.person().id());
    assertThat(receipt.tasks()).isEmpty();
    korsbaek.clock.advance(Duration.ofMillis(1));
    Expect.notFound(cases.show(korsbaek.tenant, korsbaek.school, receipt.file().id()));
    assertThat(
            cases
                .show(korsbaek.tenant, korsbaek.caseworker, receipt.file().id())
                .orThrow()
                .person()
                .id())
        .isEqualTo(known.person().id());
  }

  @Test
  void coordinators_of_the_forum_see_the_case_and_nobody_else() {
    CaseView view = refer(korsbaek.triage, AReferral.in(korsbaek).of(emil));

    for (UserActor sees : List.of(korsbaek.triage, korsbaek.caseworker, korsbaek.leader)) {
      assertThat(cases.show(korsbaek.tenant, sees, view.file().id()))
          .isInstanceOf(Outcome.Done.class);
    }
    for (UserActor blind : List.of(korsbaek.school, korsbaek.police, korsbaek.secretary)) {
      Expect.notFound(cases.show(korsbaek.tenant, blind, view.file().id()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2010-03-03, ssp",
    "2010-03-02, ssp-plus",
    "2008-03-02, ssp-plus",
    "2001-03-03, ssp-plus",
    "2001-03-02, ssp-plus",
    "2020-05-05, ssp"
  })
  @Proves({"HEL-44", "HEL-07"})
  void the_age_points_to_the_programme_and_turns_nobody_away(LocalDate born, String programme) {
    assertThat(refer(korsbaek.caseworker, AReferral.in(korsbaek).born(born)).file().programme())
        .isEqualTo(programme);
  }

  @Test
  void a_programme_that_is_asked_for_is_taken_whatever_the_age() {
    CaseView view =
        refer(
            korsbaek.caseworker,
            AReferral.in(korsbaek).born(LocalDate.of(2014, 4, 4)).to(WayOfKorsbaek.PLUS));

    assertThat(view.file().programme()).isEqualTo(WayOfKorsbaek.PLUS);
    assertThat(view.proposal().orElseThrow().code()).isEqualTo("DECLINE");
  }

  @Test
  @Proves("KOG-01")
  void where_there_is_no_line_at_18_the_same_programme_takes_both() {
    Korsbaek one = Korsbaek.oneForAll();
    ReferralsIntoCases there = new ReferralsIntoCases(one.audited);

    for (LocalDate born : List.of(LocalDate.of(2014, 4, 4), LocalDate.of(2005, 4, 4))) {
      assertThat(
              there
                  .refer(
                      one.tenant,
                      one.caseworker,
                      AReferral.in(one).born(born).targetGroups().referral())
                  .orThrow()
                  .file()
                  .programme())
          .isEqualTo(WayOfKorsbaek.ORDINARY);
    }
  }

  @Test
  @Proves("KOG-08")
  void where_the_forum_meets_on_mondays_it_is_due_next_monday() {
    Korsbaek one = Korsbaek.oneForAll();

    CaseView view =
        new ReferralsIntoCases(one.audited)
            .refer(one.tenant, one.caseworker, AReferral.in(one).targetGroups().referral())
            .orThrow();

    assertThat(view.file().takeUpDue()).isEqualTo("2026-03-09");
  }

  private void refused(YoungPerson.Told told, String code) {
    Expect.refused(
        referrals.refer(
            korsbaek.tenant, korsbaek.caseworker, AReferral.in(korsbaek).of(told).referral()),
        code);
  }

  private CaseView refer(UserActor actor, AReferral referral) {
    return referrals.refer(korsbaek.tenant, actor, referral.referral()).orThrow();
  }

  private static YoungPerson.Told told(Person person, String given, String family) {
    return new YoungPerson.Told(
        person.cpr(), given, family, Optional.empty(), false, Optional.empty(), Optional.empty());
  }

  private static YoungPerson.Told told(Optional<CprNumber> cpr, Optional<LocalDate> born) {
    return new YoungPerson.Told(
        cpr, "Emil", "Mosebro", born, false, Optional.empty(), Optional.empty());
  }
}
