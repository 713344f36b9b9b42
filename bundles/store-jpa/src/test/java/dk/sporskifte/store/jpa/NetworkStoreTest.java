package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.port.NetworkStore.Partnered;
import dk.sporskifte.model.ActionPlan;
import dk.sporskifte.model.AgendaItem;
import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CasePartner;
import dk.sporskifte.model.CasePartner.Sees;
import dk.sporskifte.model.CasePartnerId;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.CaseUnit;
import dk.sporskifte.model.FamilyLink;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.NetworkReason;
import dk.sporskifte.model.PlanAction;
import dk.sporskifte.model.PlanId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database shows a partner, whatever the use cases ask it. */
class NetworkStoreTest {
  private UserActor coordinator;
  private UserActor partner;
  private CaseFile file;

  @BeforeEach
  void open_a_case() {
    coordinator = KOGE.user(Role.CASEWORKER);
    partner = KOGE.user(Role.PARTNER);
    file = Given.openCase(KOGE, coordinator);
  }

  @Test
  @Proves({"HEL-06", "LAW-08"})
  void a_partner_is_shown_the_partnership_and_nothing_that_hangs_on_the_case() {
    CasePartner added = added(Sees.SUMMARY, CLOCK.instant());

    assertThat(KOGE.found(partner, s -> s.network().partnered(added.id())))
        .hasValueSatisfying(
            seen -> {
              assertThat(seen.number()).isEqualTo(file.number());
              assertThat(seen.givenName()).isPresent();
              assertThat(seen.state()).contains(CaseState.REFERRED);
            });
    assertThat(KOGE.listed(partner, s -> s.network().ownPartnerships())).containsExactly(added);
    assertThat(KOGE.found(partner, s -> s.cases().find(file.id()))).isEmpty();
    assertThat(KOGE.found(partner, s -> s.people().find(file.person()))).isEmpty();
    assertThat(KOGE.found(partner, s -> s.plans().ofCase(file.id()))).isEmpty();
    assertThat(KOGE.listed(partner, s -> s.network().reasons(file.id()))).isEmpty();
    assertThat(KOGE.found(KOGE.user(Role.PARTNER), s -> s.network().partnered(added.id())))
        .isEmpty();
  }

  @Test
  @Proves("HEL-06")
  void who_sees_own_tasks_alone_is_shown_a_number() {
    CasePartner added = added(Sees.OWN_TASKS, CLOCK.instant());

    assertThat(KOGE.found(partner, s -> s.network().partnered(added.id())))
        .contains(
            new Partnered(file.number(), Optional.empty(), Optional.empty(), Optional.empty()));
  }

  @Test
  @Proves("HEL-06")
  void the_steps_of_an_approved_plan_are_shown_to_who_sees_the_plan() {
    CasePartner plan = added(Sees.PLAN, CLOCK.instant());
    CasePartner summary = added(Sees.SUMMARY, CLOCK.instant());
    KOGE.run(coordinator, s -> s.plans().add(plan()));

    assertThat(KOGE.listed(partner, s -> s.network().steps(plan.id())))
        .singleElement()
        .satisfies(step -> assertThat(step.action()).isEqualTo("Træner"));
    assertThat(KOGE.listed(partner, s -> s.network().steps(summary.id()))).isEmpty();
  }

  @Test
  @Proves("HEL-06")
  void a_partnership_that_is_to_come_or_ended_or_of_a_closed_case_shows_nothing() {
    CasePartner coming = added(Sees.SUMMARY, CLOCK.instant().plus(1, ChronoUnit.DAYS));
    assertThat(KOGE.found(partner, s -> s.network().partnered(coming.id()))).isEmpty();

    CasePartner ended = added(Sees.SUMMARY, CLOCK.instant());
    KOGE.run(coordinator, s -> s.network().end(ended, CLOCK.instant()));
    assertThat(KOGE.found(partner, s -> s.network().partnered(ended.id()))).isEmpty();
    assertThat(KOGE.found(coordinator, s -> s.network().partner(ended.id())))
        .hasValueSatisfying(p -> assertThat(p.endedAt()).isPresent());
    assertThat(KOGE.refusal(coordinator, s -> s.network().end(ended, CLOCK.instant())))
        .isEqualTo(Refusal.stale());
  }

  @Test
  void only_who_sees_the_case_adds_or_ends_a_partner() {
    CasePartner added = added(Sees.SUMMARY, CLOCK.instant());
    UserActor stranger = KOGE.user(Role.CASEWORKER);

    assertThat(
            KOGE.refusal(
                stranger,
                s ->
                    s.network()
                        .add(
                            partner(Sees.SUMMARY),
                            CLOCK.instant(),
                            CLOCK.instant().plusSeconds(9),
                            "x")))
        .isEqualTo(Refusal.forbidden());
    assertThat(KOGE.found(stranger, s -> s.network().partner(added.id()))).isEmpty();
    assertThat(KOGE.listed(coordinator, s -> s.network().partners(file.id()))).contains(added);
  }

  @Test
  @Proves("HEL-05")
  void a_case_has_one_unit_of_each_part_and_its_history() {
    CaseUnit first = unit("job-education");
    KOGE.run(coordinator, s -> s.network().add(first));
    assertThat(KOGE.refusal(coordinator, s -> s.network().add(unit("children-families"))).code())
        .isEqualTo("already-exists");

    KOGE.run(
        coordinator,
        s -> {
          s.network().save(first.endedAt(CLOCK.instant()));
          s.network().add(unit("children-families"));
        });

    assertThat(KOGE.listed(coordinator, s -> s.network().units(file.id())))
        .extracting(CaseUnit::unit)
        .containsExactly("job-education", "children-families");
    assertThat(KOGE.listed(partner, s -> s.network().units(file.id()))).isEmpty();
  }

  @Test
  @Proves("HEL-19")
  void open_meetings_are_those_planned_with_a_case_of_the_person_that_the_actor_sees() {
    Meeting meeting =
        new Meeting(
            new MeetingId(TestTenant.id()),
            "ssp",
            CLOCK.instant().plus(3, ChronoUnit.DAYS),
            "Rådhuset",
            false,
            Meeting.State.PLANNED,
            Optional.empty(),
            1);
    NetworkReason reason =
        new NetworkReason(
            TestTenant.id(),
            file.id(),
            NetworkReason.What.MEETING,
            1,
            2,
            "Bolig",
            coordinator.user(),
            CLOCK.instant());
    KOGE.run(
        coordinator,
        s -> {
          s.meetings().add(meeting);
          s.meetings()
              .add(
                  new AgendaItem(
                      new AgendaItemId(TestTenant.id()),
                      meeting.id(),
                      file.id(),
                      1,
                      Optional.empty(),
                      1));
          s.network().add(reason);
        });

    assertThat(KOGE.listed(coordinator, s -> s.network().openMeetings(file.person())))
        .containsExactly(meeting);
    assertThat(KOGE.listed(partner, s -> s.network().openMeetings(file.person()))).isEmpty();
    assertThat(KOGE.listed(coordinator, s -> s.network().reasons(file.id())))
        .containsExactly(reason);
  }

  @Test
  @Proves("KOG-16")
  void a_family_link_is_shown_to_who_sees_both_cases_and_opens_neither() {
    CaseFile sister = Given.openCase(KOGE, coordinator);
    UserActor elsewhere = KOGE.user(Role.CASEWORKER);
    CaseFile unseen = Given.openCase(KOGE, elsewhere);
    FamilyLink link = link(sister);
    KOGE.run(coordinator, s -> s.network().add(link));

    for (CaseFile end : List.of(file, sister)) {
      assertThat(KOGE.listed(coordinator, s -> s.network().family(end.id()))).containsExactly(link);
      assertThat(KOGE.listed(elsewhere, s -> s.network().family(end.id()))).isEmpty();
      assertThat(KOGE.found(elsewhere, s -> s.cases().find(end.id()))).isEmpty();
    }
    assertThat(KOGE.refusal(coordinator, s -> s.network().add(link(unseen))))
        .isEqualTo(Refusal.forbidden());
    assertThat(KOGE.found(coordinator, s -> s.cases().numbered(sister.number())))
        .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(sister.id()));
    assertThat(KOGE.found(elsewhere, s -> s.cases().numbered(sister.number()))).isEmpty();
  }

  @Test
  @Proves("KOG-16")
  void two_cases_are_linked_once_until_the_link_ends() {
    CaseFile sister = Given.openCase(KOGE, coordinator);
    FamilyLink link = link(sister);
    KOGE.run(coordinator, s -> s.network().add(link));
    assertThat(KOGE.refusal(coordinator, s -> s.network().add(link(sister))).code())
        .isEqualTo("already-exists");

    KOGE.run(
        coordinator,
        s -> {
          s.network().save(link.endedAt(CLOCK.instant()));
          s.network().add(link(sister));
        });

    assertThat(KOGE.listed(coordinator, s -> s.network().family(file.id()))).hasSize(2);
    assertThat(KOGE.refusal(coordinator, s -> s.network().save(link.endedAt(CLOCK.instant()))))
        .isEqualTo(Refusal.stale());
  }

  private FamilyLink link(CaseFile other) {
    return new FamilyLink(
        TestTenant.id(),
        file.id(),
        other.id(),
        "Søskende",
        coordinator.user(),
        CLOCK.instant(),
        Optional.empty(),
        1);
  }

  private CasePartner added(Sees sees, Instant from) {
    CasePartner added = partner(sees);
    KOGE.run(
        coordinator, s -> s.network().add(added, from, from.plus(90, ChronoUnit.DAYS), "Partner"));
    return added;
  }

  private CasePartner partner(Sees sees) {
    return new CasePartner(
        new CasePartnerId(TestTenant.id()),
        file.id(),
        "Bokseklubben",
        CasePartner.Kind.PRIVATE,
        "Bo Træner",
        Optional.of(partner.user()),
        LegalBasis.CONSENT,
        "Træner den unge",
        Optional.empty(),
        sees,
        CLOCK.today(),
        CLOCK.today().plusDays(90),
        coordinator.user(),
        CLOCK.instant(),
        Optional.empty(),
        1);
  }

  private CaseUnit unit(String unit) {
    return new CaseUnit(
        TestTenant.id(),
        file.id(),
        unit,
        CaseUnit.Part.OWNER,
        coordinator.posts().get(0).id(),
        "Uddannelse fylder mest",
        coordinator.user(),
        CLOCK.instant(),
        Optional.empty(),
        1);
  }

  private ActionPlan plan() {
    return new ActionPlan(
        new PlanId(TestTenant.id()),
        file.id(),
        ActionPlan.Purpose.PREVENT,
        "Vil træne",
        List.of(
            new PlanAction(
                TestTenant.id(),
                "JOB",
                "En fast hverdag",
                "Træner",
                "Bo",
                LocalDate.of(2026, 4, 1),
                PlanAction.Status.values()[0])),
        ActionPlan.State.APPROVED,
        Optional.of(coordinator.user()),
        Optional.of(CLOCK.instant()),
        1);
  }
}
