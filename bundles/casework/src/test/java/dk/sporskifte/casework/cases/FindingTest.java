package dk.sporskifte.casework.cases;

import static dk.sporskifte.model.CaseState.ENROLLED;
import static dk.sporskifte.model.CaseState.REFERRED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dk.sporskifte.casework.api.AuditEntry;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.Sought;
import dk.sporskifte.casework.api.view.CaseCounts;
import dk.sporskifte.casework.api.view.CaseSummary;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.korsbaek.AReferral;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.referral.ReferralsIntoCases;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import dk.sporskifte.testkit.SyntheticPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingTest {
  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();
  private final CasesInSight cases = new CasesInSight(korsbaek.audited);
  private final Person emil = SyntheticPeople.person(3, LocalDate.of(2009, 2, 14));

  @Test
  void a_list_holds_what_the_actor_sees_newest_first_and_no_page_is_lost() {
    CaseView first = refer(AReferral.in(korsbaek));
    CaseView second = refer(AReferral.in(korsbaek));
    PageRequest one = new PageRequest(Optional.empty(), 1);

    var page = list(korsbaek.leader, Optional.empty(), one);
    var next = list(korsbaek.leader, Optional.empty(), new PageRequest(page.next(), 1));

    assertThat(page.items()).extracting(CaseSummary::id).containsExactly(second.file().id());
    assertThat(next.items()).extracting(CaseSummary::id).containsExactly(first.file().id());
    assertThat(next.next()).isEmpty();
    assertThat(list(korsbaek.school, Optional.empty(), PageRequest.first()).items()).isEmpty();
  }

  @Test
  @Proves("LAW-21")
  void a_search_among_cases_is_written_down_without_the_words_that_were_typed() {
    CaseView found = refer(AReferral.in(korsbaek).of(emil));
    refer(AReferral.in(korsbaek));

    var page =
        list(
            korsbaek.leader,
            Sought.in(Optional.of(" " + emil.givenName().substring(0, 3))),
            PageRequest.first());

    assertThat(page.items()).extracting(CaseSummary::id).containsExactly(found.file().id());
    assertThat(last().action()).isEqualTo(AuditEntry.Action.SEARCH);
    assertThat(last().purpose()).isEqualTo("Søgning blandt sager: 1 vist");
    assertThat(last().subjects()).containsExactly(found.person().id());
  }

  @Test
  void cases_are_counted_by_state_and_only_those_the_actor_sees() {
    refer(AReferral.in(korsbaek));
    korsbaek.enrolled();

    CaseCounts counts = cases.counts(korsbaek.tenant, korsbaek.leader).orThrow();

    assertThat(counts.all()).isEqualTo(2);
    assertThat(counts.byState()).containsOnly(entry(REFERRED, 1L), entry(ENROLLED, 1L));
    assertThat(cases.counts(korsbaek.tenant, korsbaek.school).orThrow().all()).isZero();
    Expect.notAllowed(cases.counts(korsbaek.tenant, korsbaek.administrator));
  }

  @Test
  void a_list_is_of_one_state_where_one_is_asked_for() {
    refer(AReferral.in(korsbaek));

    assertThat(list(CaseState.REFERRED)).hasSize(1);
    assertThat(list(CaseState.CLOSED)).isEmpty();
  }

  @Test
  @Proves("HEL-36")
  void a_referral_not_taken_up_in_time_shows_as_overdue() {
    refer(AReferral.in(korsbaek));

    korsbaek.clock.goTo(korsbaek.today().plusDays(28));
    assertThat(list(CaseState.REFERRED)).extracting(CaseSummary::overdue).containsExactly(false);
    korsbaek.clock.goTo(korsbaek.today().plusDays(1));
    assertThat(list(CaseState.REFERRED)).extracting(CaseSummary::overdue).containsExactly(true);
  }

  @Test
  @Proves("KOG-01")
  void the_case_is_the_same_before_and_after_18_while_the_law_changes() {
    CaseView minor = refer(AReferral.in(korsbaek).born(LocalDate.of(2008, 3, 3)));
    assertThat(minor.person().regime()).hasToString("MINOR");
    assertThat(minor.notificationOffered()).isTrue();

    korsbaek.clock.goTo(LocalDate.of(2026, 3, 3));
    CaseView adult = show(minor.file().id());

    assertThat(adult.file().number()).isEqualTo(minor.file().number());
    assertThat(adult.file().programme()).isEqualTo(minor.file().programme());
    assertThat(adult.file().version()).isEqualTo(minor.file().version());
    assertThat(adult.person().regime()).hasToString("ADULT");
    assertThat(adult.person().age()).isEqualTo(18);
    assertThat(adult.notificationOffered()).isFalse();
  }

  @Test
  void cases_are_found_by_cpr_number_and_the_search_names_whom_it_was_about() {
    CaseView view = refer(AReferral.in(korsbaek).of(emil));

    assertThat(ofEmil()).extracting(CaseSummary::id).containsExactly(view.file().id());
    assertThat(last().action()).isEqualTo(AuditEntry.Action.SEARCH);
    assertThat(last().subjects()).containsExactly(view.person().id());
    assertThat(cases.ofPerson(korsbaek.tenant, korsbaek.school, emil.cpr().orElseThrow()).orThrow())
        .isEmpty();
    assertThat(last().subjects())
        .as("also where nothing was shown")
        .containsExactly(view.person().id());
  }

  @Test
  void the_full_cpr_number_is_shown_for_a_reason_that_is_written_down() {
    PersonId person = refer(AReferral.in(korsbaek).of(emil)).person().id();

    assertThat(cases.revealCpr(korsbaek.tenant, korsbaek.leader, person, "Opslag i CPR"))
        .extracting(o -> o.orThrow().value())
        .isEqualTo(emil.cpr().orElseThrow().value());
    assertThat(last().purpose()).isEqualTo("Se det fulde CPR-nummer: Opslag i CPR");
    assertThat(last().subjects()).containsExactly(person);
    Expect.refused(cases.revealCpr(korsbaek.tenant, korsbaek.leader, person, " "), "text-missing");
    Expect.notFound(cases.revealCpr(korsbaek.tenant, korsbaek.school, person, "Nysgerrig"));
  }

  @Test
  void a_number_that_is_not_registered_cannot_be_shown() {
    PersonId person =
        refer(AReferral.in(korsbaek).of(SyntheticPeople.person(4, LocalDate.of(2008, 1, 1))))
            .person()
            .id();

    Expect.refused(
        cases.revealCpr(korsbaek.tenant, korsbaek.leader, person, "Opslag"), "cpr-unknown");
  }

  @Test
  @Proves("LAW-26")
  void a_protected_address_is_shown_to_nobody() {
    Person hidden =
        new Person(
            emil.id(),
            emil.cpr(),
            emil.givenName(),
            emil.familyName(),
            emil.born(),
            true,
            Optional.of("Hemmelig Vej 1"),
            Optional.empty(),
            1);

    CaseView view = refer(AReferral.in(korsbaek).of(hidden));

    assertThat(view.person().addressProtected()).isTrue();
    assertThat(view.person().address()).isEmpty();
    assertThat(show(view.file().id()).person().address()).isEmpty();
  }

  @Test
  @Proves({"HEL-17", "HEL-20"})
  void who_does_not_coordinate_sees_neither_special_categories_nor_what_is_confidential() {
    CaseView whole =
        new ReferralsIntoCases(korsbaek.audited)
            .refer(
                korsbaek.tenant,
                korsbaek.secretary,
                AReferral.in(korsbaek)
                    .targetGroups("RISK", "SUBSTANCE")
                    .challenges("HOMELESS", "PSYCHIATRIC")
                    .referral())
            .orThrow();
    CaseView guest = cases.show(korsbaek.tenant, korsbaek.secretary, whole.file().id()).orThrow();

    assertThat(guest.file().referral().targetGroups()).containsExactly("RISK");
    assertThat(guest.file().referral().challenges()).containsExactly("HOMELESS");
    assertThat(guest.file().referral().referrer().name()).isEqualTo("Oplyses ikke");
    assertThat(guest.proposal()).isEmpty();
    assertThat(show(whole.file().id()).file().referral().challenges())
        .containsExactlyInAnyOrder("HOMELESS", "PSYCHIATRIC");
  }

  @Test
  @Proves("HEL-17")
  void no_other_unit_is_told_of_a_confidential_case_by_itself() {
    korsbaek.meeting("2026-03-09T10:00");

    CaseView view = refer(AReferral.in(korsbaek).of(emil).targetGroups("SUBSTANCE"));

    assertThat(view.tasks())
        .isNotEmpty()
        .allSatisfy(
            t -> assertThat(t.task().owner()).isEqualTo(korsbaek.caseworker.posts().get(0).id()));
    Expect.notFound(cases.show(korsbaek.tenant, korsbaek.school, view.file().id()));
    Expect.notFound(cases.show(korsbaek.tenant, korsbaek.police, view.file().id()));
    assertThat(cases.ofPerson(korsbaek.tenant, korsbaek.police, emil.cpr().orElseThrow()).orThrow())
        .isEmpty();
  }

  @Test
  void what_does_not_exist_and_what_is_not_seen_answer_alike_and_are_written_down() {
    CaseView view = refer(AReferral.in(korsbaek));
    CaseId nothing = new CaseId(korsbaek.ids.next());

    Expect.notFound(cases.show(korsbaek.tenant, korsbaek.school, view.file().id()));
    assertThat(last().action()).isEqualTo(AuditEntry.Action.REFUSED);
    assertThat(last().objects()).containsExactly(view.file().id().value());
    assertThat(last().subjects()).isEmpty();
    Expect.notFound(cases.show(korsbaek.tenant, korsbaek.school, nothing));
  }

  private Page<CaseSummary> list(UserActor actor, Optional<Sought> words, PageRequest page) {
    return cases.list(korsbaek.tenant, actor, Optional.empty(), words, page).orThrow();
  }

  private List<CaseSummary> list(CaseState state) {
    return cases
        .list(
            korsbaek.tenant,
            korsbaek.caseworker,
            Optional.of(state),
            Optional.empty(),
            PageRequest.first())
        .orThrow()
        .items();
  }

  private List<CaseSummary> ofEmil() {
    return cases.ofPerson(korsbaek.tenant, korsbaek.caseworker, emil.cpr().orElseThrow()).orThrow();
  }

  private AuditEntry last() {
    List<AuditEntry> audit = korsbaek.store.audit(korsbaek.tenant.key());
    return audit.get(audit.size() - 1);
  }

  private CaseView show(CaseId id) {
    return cases.show(korsbaek.tenant, korsbaek.caseworker, id).orThrow();
  }

  private CaseView refer(AReferral referral) {
    return new ReferralsIntoCases(korsbaek.audited)
        .refer(korsbaek.tenant, korsbaek.caseworker, referral.referral())
        .orThrow();
  }
}
