package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.model.ActionPlan;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CasePartner;
import dk.sporskifte.model.CasePartnerId;
import dk.sporskifte.model.GeneralIntervention;
import dk.sporskifte.model.GeneralIntervention.AgeGroup;
import dk.sporskifte.model.GeneralInterventionId;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.MeasureParticipation;
import dk.sporskifte.model.MeasureParticipation.Ending;
import dk.sporskifte.model.MeasureParticipation.How;
import dk.sporskifte.model.PlanAction;
import dk.sporskifte.model.PlanId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Measures in the database itself: what tells of health is there for those who coordinate. */
class MeasureStoreTest {
  private static final Role[] OTHERS = {
    Role.PARTNER, Role.SECRETARIAT, Role.TRIAGE, Role.EMPLOYEE, Role.BOARD_MEMBER, Role.AUDITOR
  };

  private UserActor coordinator;
  private CaseFile file;
  private MeasureParticipation tight;
  private MeasureParticipation open;

  @BeforeEach
  void two_measures_of_one_case() {
    coordinator = KOGE.user(Role.CASEWORKER);
    file = Given.openCase(KOGE, coordinator);
    tight = participation("ANXIETY", true, LocalDate.of(2026, 2, 1));
    open = participation("SPORT", false, LocalDate.of(2026, 1, 1));
    KOGE.run(
        coordinator,
        s -> {
          s.measures().add(tight);
          s.measures().add(open);
        });
  }

  @Test
  void a_participation_is_counted_and_ended() {
    MeasureParticipation counted = tight.counted(8, 6);
    KOGE.run(coordinator, s -> s.measures().save(counted));
    Ending ending = new Ending(LocalDate.of(2026, 3, 1), How.LEFT_EARLY, Optional.of("Flyttede"));
    MeasureParticipation second =
        KOGE.found(coordinator, s -> s.measures().find(tight.id())).orElseThrow();
    KOGE.run(coordinator, s -> s.measures().save(second.ended(ending)));

    assertThat(KOGE.found(coordinator, s -> s.measures().find(tight.id())))
        .hasValueSatisfying(
            p -> {
              assertThat(p.offered()).isEqualTo(8);
              assertThat(p.attended()).isEqualTo(6);
              assertThat(p.ending()).contains(ending);
              assertThat(p.version()).isEqualTo(3);
            });
    assertThat(KOGE.refusal(coordinator, s -> s.measures().save(tight))).isEqualTo(Refusal.stale());
  }

  @Test
  @Proves({"HAL-34", "HAL-35", "HAL-37"})
  void whatever_was_granted_those_alone_who_coordinate_see_who_takes_part_where_it_is_tight() {
    assertThat(KOGE.listed(coordinator, s -> s.measures().ofCase(file.id())))
        .containsExactly(tight, open);
    for (Role role : OTHERS) {
      UserActor granted = KOGE.user(role);
      KOGE.run(coordinator, s -> s.access().grant(Given.grant(file, granted.id())));

      assertThat(KOGE.found(granted, s -> s.measures().find(tight.id()))).isEmpty();
      assertThat(KOGE.listed(granted, s -> s.measures().ofCase(file.id()))).doesNotContain(tight);
      assertThat(KOGE.listed(granted, s -> s.measures().ofEntry("ANXIETY"))).isEmpty();
      assertThat(
              KOGE.refusal(
                      granted,
                      s ->
                          s.measures()
                              .add(participation("ANXIETY", true, LocalDate.of(2026, 2, 2))))
                  .kind())
          .isEqualTo(Refusal.Kind.FORBIDDEN);
    }
    UserActor elsewhere = KOGE.user(Role.CASEWORKER);
    assertThat(KOGE.listed(elsewhere, s -> s.measures().ofEntry("ANXIETY"))).doesNotContain(tight);
    assertThat(KOGE.listed(elsewhere, s -> s.measures().ofCase(file.id()))).isEmpty();
  }

  @Test
  @Proves({"HAL-34", "HAL-35", "HAL-37"})
  void a_tight_step_of_a_plan_is_not_there_for_others_and_stays_when_they_save() {
    PlanAction health = step("Mod, hver onsdag", "ANXIETY", true);
    PlanAction sport = step("Fodbold", "SPORT", false);
    ActionPlan plan = plan(List.of(health, sport));
    KOGE.run(coordinator, s -> s.plans().add(plan));
    assertThat(KOGE.found(coordinator, s -> s.plans().ofCase(file.id()))).contains(plan);

    for (Role role : OTHERS) {
      UserActor granted = KOGE.user(role);
      KOGE.run(coordinator, s -> s.access().grant(Given.grant(file, granted.id())));
      assertThat(
              KOGE.found(granted, s -> s.plans().ofCase(file.id()))
                  .map(ActionPlan::actions)
                  .orElse(List.of()))
          .doesNotContain(health);
    }
    UserActor secretary = KOGE.user(Role.SECRETARIAT);
    KOGE.run(coordinator, s -> s.access().grant(Given.grant(file, secretary.id())));
    KOGE.run(secretary, s -> s.plans().save(s.plans().ofCase(file.id()).orElseThrow()));
    assertThat(KOGE.found(coordinator, s -> s.plans().ofCase(file.id())))
        .hasValueSatisfying(p -> assertThat(p.actions()).contains(health, sport));
  }

  @Test
  @Proves({"HAL-34", "HAL-35", "HAL-37"})
  void a_partner_who_sees_the_plan_is_shown_no_tight_step() {
    UserActor partner = KOGE.user(Role.PARTNER);
    CasePartner shown = partner(partner);
    KOGE.run(
        coordinator,
        s -> {
          s.network()
              .add(shown, CLOCK.instant(), CLOCK.instant().plusSeconds(86_400), "Ser handleplanen");
          s.plans()
              .add(
                  plan(
                      List.of(
                          step("Mod, hver onsdag", "ANXIETY", true),
                          step("Fodbold", "SPORT", false))));
        });

    assertThat(KOGE.listed(partner, s -> s.network().steps(shown.id())))
        .singleElement()
        .satisfies(step -> assertThat(step.action()).isEqualTo("Fodbold"));
  }

  @Test
  @Proves("HAL-40")
  void an_employee_notes_what_is_of_the_catalogue_and_leaves_what_others_noted() {
    UserActor teacher = KOGE.user(Role.EMPLOYEE);
    GeneralIntervention own = taught(teacher, Optional.of("ALCOHOL"));
    KOGE.run(teacher, s -> s.generalInterventions().add(own));
    GeneralIntervention others = taught(coordinator, Optional.of("ALCOHOL"));
    KOGE.run(coordinator, s -> s.generalInterventions().add(others));

    assertThat(
            KOGE.listed(
                teacher,
                s ->
                    s.generalInterventions()
                        .ofCatalogue(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 2))))
        .contains(own, others);
    assertThat(
            KOGE.listed(
                SystemActor.CLOCK,
                s ->
                    s.generalInterventions()
                        .ofCatalogue(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 3))))
        .isEmpty();
    KOGE.run(teacher, s -> s.generalInterventions().save(own.cancelled("Aflyst")));
    assertThat(
            KOGE.refusal(teacher, s -> s.generalInterventions().save(others.cancelled("Ikke mit")))
                .kind())
        .isIn(Refusal.Kind.STALE, Refusal.Kind.FORBIDDEN);
    assertThat(
            KOGE.refusal(
                    teacher, s -> s.generalInterventions().add(taught(teacher, Optional.empty())))
                .kind())
        .isEqualTo(Refusal.Kind.FORBIDDEN);
  }

  private MeasureParticipation participation(String entry, boolean closed, LocalDate from) {
    return new MeasureParticipation(
        TestTenant.id(),
        file.id(),
        entry,
        closed,
        from,
        0,
        0,
        Optional.empty(),
        coordinator.user(),
        CLOCK.instant(),
        1);
  }

  private ActionPlan plan(List<PlanAction> actions) {
    return new ActionPlan(
        new PlanId(TestTenant.id()),
        file.id(),
        ActionPlan.Purpose.PREVENT,
        "Vil spille",
        actions,
        ActionPlan.State.APPROVED,
        Optional.of(coordinator.user()),
        Optional.of(CLOCK.instant()),
        1);
  }

  private static PlanAction step(String action, String entry, boolean closed) {
    return new PlanAction(
        TestTenant.id(),
        "LEISURE",
        "En god hverdag",
        action,
        "Din kontaktperson",
        LocalDate.of(2026, 5, 1),
        PlanAction.Status.OPEN,
        Optional.of(entry),
        closed);
  }

  private CasePartner partner(UserActor account) {
    return new CasePartner(
        new CasePartnerId(TestTenant.id()),
        file.id(),
        "Boldklubben",
        CasePartner.Kind.PRIVATE,
        "Bo Træner",
        Optional.of(account.user()),
        LegalBasis.CONSENT,
        "Han vil spille",
        Optional.empty(),
        CasePartner.Sees.PLAN,
        CLOCK.today(),
        CLOCK.today().plusDays(90),
        coordinator.user(),
        CLOCK.instant(),
        Optional.empty(),
        1);
  }

  private static GeneralIntervention taught(UserActor by, Optional<String> entry) {
    return new GeneralIntervention(
        new GeneralInterventionId(TestTenant.id()),
        "Alkohol",
        "Alkohol",
        AgeGroup.UNDER_18,
        Optional.of("Søskolen"),
        LocalDate.of(2026, 3, 1),
        Optional.of(21),
        "mandagsgruppen",
        entry,
        Optional.of(7),
        Optional.of("Gik godt"),
        Optional.empty(),
        by.user(),
        1);
  }
}
