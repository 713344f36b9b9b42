package dk.sporskifte.casework.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.sporskifte.casework.api.BuildingNetwork.NewPartner;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.MeasureParticipantView;
import dk.sporskifte.casework.api.view.PartnershipView;
import dk.sporskifte.casework.api.view.PlainPlanView;
import dk.sporskifte.casework.api.view.PlanView;
import dk.sporskifte.casework.korsbaek.CatalogueOfKorsbaek;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.network.NetworkOfCase;
import dk.sporskifte.casework.network.PartnersOwnSight;
import dk.sporskifte.model.ActionPlan;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CasePartner.Kind;
import dk.sporskifte.model.CasePartner.Sees;
import dk.sporskifte.model.CasePartnerId;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.MeasureParticipation;
import dk.sporskifte.model.MeasureParticipation.How;
import dk.sporskifte.model.PlanAction;
import dk.sporskifte.model.PlanId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeasuresTest {
  private static final String SPORT = CatalogueOfKorsbaek.SPORT;
  private static final String ANXIETY = CatalogueOfKorsbaek.ANXIETY;

  private final Korsbaek korsbaek = Korsbaek.working(CatalogueOfKorsbaek.way());
  private final MeasuresOfCases measures = new MeasuresOfCases(korsbaek.audited);
  private final CatalogueOfMunicipality catalogue = new CatalogueOfMunicipality(korsbaek.audited);
  private final CaseId id = korsbaek.enrolled().file().id();

  @Test
  @Proves({"HAL-33", "HAL-34", "HAL-35", "HAL-36", "HAL-37"})
  void how_often_somebody_came_is_counted_and_how_it_ended_has_a_reason() {
    MeasureParticipation begun = begin(ANXIETY).orThrow();
    assertThat(begun.tight()).isTrue();

    Expect.refused(count(begun, 3, 4), "more-attended-than-offered");
    MeasureParticipation counted = count(begun, 8, 6).orThrow();
    Expect.stale(count(begun, 9, 6));
    Expect.refused(end(counted, How.LEFT_EARLY, Optional.of(" ")), "text-missing");
    MeasureParticipation ended = end(counted, How.LEFT_EARLY, Optional.of("Flyttede")).orThrow();

    assertThat(ended)
        .extracting(MeasureParticipation::offered, MeasureParticipation::attended)
        .containsExactly(8, 6);
    assertThat(ended.ending()).hasValueSatisfying(e -> assertThat(e.reason()).contains("Flyttede"));
    Expect.refused(count(ended, 9, 7), "measure-ended");
  }

  @Test
  @Proves("HAL-33")
  void a_young_person_begins_in_what_is_for_one_and_in_use_and_once_at_a_time() {
    begin(SPORT).orThrow();
    begin(CatalogueOfKorsbaek.FREE).orThrow();

    Expect.refused(begin(SPORT), "measure-begun");
    Expect.refused(begin(CatalogueOfKorsbaek.THEME), "measure-not-for-one");
    Expect.refused(begin(CatalogueOfKorsbaek.CHAT), "measure-not-for-one");
    Expect.refused(begin("NOTHING"), "unknown-measure");
    Expect.refused(
        measures.begin(
            korsbaek.tenant,
            korsbaek.caseworker,
            id,
            korsbaek.ids.next(),
            CatalogueOfKorsbaek.TEAM,
            korsbaek.today().plusDays(1)),
        "date-in-the-future");
    assertThat(measures.ofCase(korsbaek.tenant, korsbaek.caseworker, id).orThrow())
        .extracting(MeasureParticipation::entry)
        .containsExactlyInAnyOrder(SPORT, CatalogueOfKorsbaek.FREE);
  }

  @Test
  @Proves({"HAL-34", "HAL-35", "HAL-37"})
  void who_takes_part_is_told_to_those_alone_who_coordinate() {
    begin(ANXIETY).orThrow();
    assertThat(catalogue.participants(korsbaek.tenant, korsbaek.caseworker, ANXIETY).orThrow())
        .extracting(MeasureParticipantView::caseNumber)
        .containsExactly(korsbaek.show(id).file().number());

    UserActor teacher = korsbaek.employ("tine", korsbaek.post("Lærer", Role.EMPLOYEE));
    for (UserActor other :
        List.of(korsbaek.secretary, korsbaek.school, korsbaek.police, korsbaek.triage, teacher)) {
      assertThat(Expect.refusal(measures.ofCase(korsbaek.tenant, other, id)).kind())
          .isIn(Refusal.Kind.FORBIDDEN, Refusal.Kind.NOT_FOUND);
      Expect.notAllowed(catalogue.participants(korsbaek.tenant, other, ANXIETY));
    }
    UserActor elsewhere = korsbaek.employ("carl", korsbaek.post("Anden", Role.CASEWORKER));
    assertThat(catalogue.participants(korsbaek.tenant, elsewhere, ANXIETY).orThrow()).isEmpty();
    Expect.notFound(measures.ofCase(korsbaek.tenant, elsewhere, id));
  }

  @Test
  @Proves({"HAL-30", "HAL-31"})
  void a_step_of_the_plan_points_to_its_measure_and_an_own_solution_is_free_in_form() {
    PlanView plan =
        draft(
                step("Fodbold på torsdag", Optional.of(SPORT), true),
                step("Onkel henter ham hver morgen", Optional.of(CatalogueOfKorsbaek.FREE), false))
            .orThrow();

    assertThat(plan.plan().actions())
        .extracting(PlanAction::action, PlanAction::entry, PlanAction::tight)
        .containsExactly(
            tuple("Fodbold på torsdag", Optional.of(SPORT), false),
            tuple("Onkel henter ham hver morgen", Optional.of(CatalogueOfKorsbaek.FREE), false));
    CaseId other = korsbaek.enrolled().file().id();
    Expect.refused(
        korsbaek.plans.draft(
            korsbaek.tenant,
            korsbaek.caseworker,
            other,
            new PlanId(korsbaek.ids.next()),
            ActionPlan.Purpose.PREVENT,
            "",
            List.of(step("Noget", Optional.of("NOTHING"), false))),
        "unknown-measure");
  }

  @Test
  @Proves({"HAL-34", "HAL-35", "HAL-37"})
  void a_step_that_tells_of_health_leaves_no_hint_for_others() {
    draft(
            step("Mod, hver onsdag", Optional.of(ANXIETY), false),
            step("Fodbold på torsdag", Optional.of(SPORT), false))
        .orThrow();
    korsbaek.plans.approve(korsbaek.tenant, korsbaek.caseworker, id, 1, "Aftalt").orThrow();

    assertThat(plan(korsbaek.caseworker).orThrow().plan().actions()).hasSize(2);
    assertThat(korsbaek.plainPlans.show(korsbaek.tenant, korsbaek.caseworker, id).orThrow().steps())
        .extracting(PlainPlanView.Step::action)
        .containsExactly("Fodbold på torsdag");
    assertThat(partnership().steps())
        .extracting(PartnershipView.Step::action)
        .containsExactly("Fodbold på torsdag");
  }

  @Test
  void a_step_stays_as_closed_as_it_was_when_the_plan_is_changed() {
    PlanAction tight =
        draft(step("Mod, hver onsdag", Optional.of(ANXIETY), false))
            .orThrow()
            .plan()
            .actions()
            .get(0);
    PlanAction sent =
        new PlanAction(
            tight.id(),
            tight.domain(),
            tight.goal(),
            "Mod, hver fredag",
            tight.owner(),
            tight.due(),
            PlanAction.Status.DONE,
            tight.entry(),
            false);

    PlanView changed =
        korsbaek
            .plans
            .change(
                korsbaek.tenant,
                korsbaek.caseworker,
                id,
                1,
                ActionPlan.Purpose.PREVENT,
                "Vil i lære",
                List.of(sent))
            .orThrow();

    assertThat(changed.plan().actions())
        .singleElement()
        .satisfies(a -> assertThat(a.tight()).isTrue());
  }

  private PartnershipView partnership() {
    UserActor club = korsbaek.employ("bo", korsbaek.post("Træner", Role.PARTNER));
    new NetworkOfCase(korsbaek.audited)
        .drawIn(
            korsbaek.tenant,
            korsbaek.caseworker,
            new NewPartner(
                new CasePartnerId(korsbaek.ids.next()),
                id,
                "Boldklubben",
                Kind.SELF_GOVERNING,
                "Bo Træner",
                Optional.of(club.user()),
                LegalBasis.RPL115_SSP,
                "Han vil spille bold",
                Optional.of("Besluttet på mødet den 2. marts"),
                Sees.PLAN,
                korsbaek.today(),
                korsbaek.today().plusMonths(2),
                Optional.empty()))
        .orThrow();
    return new PartnersOwnSight(korsbaek.audited).mine(korsbaek.tenant, club).orThrow().get(0);
  }

  private Outcome<PlanView> plan(UserActor actor) {
    return korsbaek.plans.show(korsbaek.tenant, actor, id);
  }

  private Outcome<PlanView> draft(PlanAction... steps) {
    return korsbaek.plans.draft(
        korsbaek.tenant,
        korsbaek.caseworker,
        id,
        new PlanId(korsbaek.ids.next()),
        ActionPlan.Purpose.PREVENT,
        "Vil i lære",
        List.of(steps));
  }

  private PlanAction step(String action, Optional<String> entry, boolean claimed) {
    return new PlanAction(
        korsbaek.ids.next(),
        "JOB",
        "En god hverdag",
        action,
        "Signe",
        korsbaek.today().plusMonths(1),
        PlanAction.Status.OPEN,
        entry,
        claimed);
  }

  private Outcome<MeasureParticipation> begin(String entry) {
    return measures.begin(
        korsbaek.tenant, korsbaek.caseworker, id, korsbaek.ids.next(), entry, korsbaek.today());
  }

  private Outcome<MeasureParticipation> count(MeasureParticipation of, int offered, int attended) {
    return measures.count(
        korsbaek.tenant, korsbaek.caseworker, id, of.id(), of.version(), offered, attended);
  }

  private Outcome<MeasureParticipation> end(
      MeasureParticipation of, How how, Optional<String> reason) {
    return measures.end(
        korsbaek.tenant,
        korsbaek.caseworker,
        id,
        of.id(),
        of.version(),
        korsbaek.today(),
        how,
        reason);
  }
}
