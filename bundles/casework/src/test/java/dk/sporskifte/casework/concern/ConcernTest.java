package dk.sporskifte.casework.concern;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.RaisingConcern.NewConcern;
import dk.sporskifte.casework.api.TaskFilter;
import dk.sporskifte.casework.api.YoungPerson;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.api.view.ConcernView;
import dk.sporskifte.casework.korsbaek.AReferral;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import dk.sporskifte.testkit.SyntheticPeople;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConcernTest {
  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();
  private final ConcernsNotYetCases concerns = new ConcernsNotYetCases(korsbaek.audited);
  private final Person ida = SyntheticPeople.person(12, LocalDate.of(2013, 10, 9));
  private final ConcernId id = new ConcernId(korsbaek.ids.next());

  @Test
  void a_concern_is_kept_with_the_child_s_own_words_and_opens_no_case() {
    ConcernView raised = raise(korsbaek.triage, "Sover i klassen").orThrow();

    assertThat(raised.concern().state()).isEqualTo(Concern.State.OPEN);
    assertThat(raised.concern().childsWords()).contains("Jeg er bare træt");
    assertThat(raised.person().orElseThrow().name()).isEqualTo(ida.name());
    assertThat(
            korsbaek
                .cases
                .list(korsbaek.tenant, korsbaek.caseworker, Optional.empty(), PageRequest.first())
                .orThrow()
                .items())
        .isEmpty();
    Expect.refused(raise(korsbaek.triage, " "), "text-missing");
  }

  @Test
  void triage_and_caseworkers_see_it_and_nobody_else() {
    raise(korsbaek.triage, "Sover i klassen").orThrow();

    for (UserActor sees : new UserActor[] {korsbaek.triage, korsbaek.caseworker, korsbaek.leader}) {
      assertThat(list(sees)).hasSize(1);
    }
    Expect.notFound(concerns.show(korsbaek.tenant, korsbaek.school, id));
    assertThat(list(korsbaek.secretary)).isEmpty();
    Expect.notFound(concerns.show(korsbaek.tenant, korsbaek.outsider, id));
  }

  @Test
  @Proves("LAW-31")
  void somebody_registered_by_a_concern_is_to_be_told_within_a_month() {
    raise(korsbaek.triage, "Sover i klassen").orThrow();

    assertThat(
            korsbaek
                .tasks
                .open(
                    korsbaek.tenant, korsbaek.caseworker, TaskFilter.ofMine(), PageRequest.first())
                .orThrow()
                .items())
        .singleElement()
        .satisfies(
            t -> {
              assertThat(t.task().kind()).isEqualTo(Task.Kind.INFORM_PERSON);
              assertThat(t.concern()).contains(id);
              assertThat(t.task().due()).isEqualTo("2026-04-02");
            });
  }

  @Test
  @Proves("LAW-08")
  void a_partner_gets_a_receipt_and_no_sight() {
    ConcernView receipt = raise(korsbaek.school, "Sover i klassen").orThrow();

    korsbaek.clock.advance(Duration.ofMillis(1));
    Expect.notFound(concerns.show(korsbaek.tenant, korsbaek.school, id));
    ConcernView seen = concerns.show(korsbaek.tenant, korsbaek.caseworker, id).orThrow();
    assertThat(receipt.concern().text()).isEqualTo(seen.concern().text());
    assertThat(receipt.person().orElseThrow().id()).isNotEqualTo(seen.person().orElseThrow().id());
    assertThat(receipt.concern().person()).isNotEqualTo(seen.concern().person());
  }

  @Test
  void a_concern_becomes_a_referral_of_the_same_person_once() {
    ConcernView raised = raise(korsbaek.triage, "Sover i klassen").orThrow();
    Person another = SyntheticPeople.person(2, LocalDate.of(2010, 5, 5));
    Expect.refused(refer(AReferral.in(korsbaek).of(another)), "concern-names-another");

    CaseView view = refer(AReferral.in(korsbaek).of(raised.person().orElseThrow().id())).orThrow();

    assertThat(view.file().referral().concern()).contains(id);
    Concern after = concerns.show(korsbaek.tenant, korsbaek.caseworker, id).orThrow().concern();
    assertThat(after.state()).isEqualTo(Concern.State.REFERRED);
    assertThat(after.referredAs()).contains(view.file().id());
    Expect.refused(refer(AReferral.in(korsbaek).of(ida)), "concern-not-open");
    Expect.refused(close(korsbaek.caseworker, after.version(), "Færdig"), "concern-not-open");
  }

  @Test
  void a_referral_grows_from_a_concern_that_is_seen() {
    Expect.notFound(
        korsbaek.referrals.refer(
            korsbaek.tenant,
            korsbaek.caseworker,
            AReferral.in(korsbaek).growingFrom(id).referral()));
  }

  @Test
  void a_concern_is_closed_with_a_note_by_those_who_decide_about_concerns() {
    raise(korsbaek.secretary, "Sover i klassen").orThrow();

    Expect.notAllowed(close(korsbaek.secretary, 1, "Talt med forældrene"));
    Expect.refused(close(korsbaek.triage, 1, " "), "text-missing");
    Expect.stale(close(korsbaek.triage, 2, "Talt med forældrene"));
    assertThat(close(korsbaek.triage, 1, "Talt med forældrene").orThrow().concern().closingNote())
        .contains("Talt med forældrene");
  }

  private Outcome<ConcernView> raise(UserActor actor, String text) {
    return concerns.raise(
        korsbaek.tenant,
        actor,
        new NewConcern(
            id,
            new YoungPerson.Told(
                ida.cpr(),
                ida.givenName(),
                ida.familyName(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty()),
            IntakeChannel.PARTNER,
            text,
            Optional.of("Jeg er bare træt")));
  }

  private List<ConcernView> list(UserActor actor) {
    return concerns.list(korsbaek.tenant, actor, PageRequest.first()).orThrow().items();
  }

  private Outcome<CaseView> refer(AReferral referral) {
    return korsbaek.referrals.refer(
        korsbaek.tenant, korsbaek.caseworker, referral.growingFrom(id).referral());
  }

  private Outcome<ConcernView> close(UserActor actor, int version, String note) {
    return concerns.close(korsbaek.tenant, actor, id, version, note);
  }
}
