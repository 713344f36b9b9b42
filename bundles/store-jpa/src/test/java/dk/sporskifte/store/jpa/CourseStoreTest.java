package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.model.ActionPlan;
import dk.sporskifte.model.Agreement;
import dk.sporskifte.model.BoardAcknowledgement;
import dk.sporskifte.model.CaseEscalation;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseHandOver;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.ExitStep;
import dk.sporskifte.model.PlanId;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.ReleaseTrack;
import dk.sporskifte.model.ReleaseTrack.Area;
import dk.sporskifte.model.ReleaseTrack.Check;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.TaskId;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.model.YoungPersonContact;
import dk.sporskifte.model.YouthBoardStep;
import dk.sporskifte.model.YouthBoardStep.Reaction;
import dk.sporskifte.model.YouthBoardStep.Stage;
import dk.sporskifte.model.YouthContract;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CourseStoreTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private UserActor coordinator;
  private Post post;
  private CaseFile file;

  @BeforeEach
  void open_a_case() {
    post = KOGE.post(Role.CASEWORKER);
    coordinator = KOGE.user(post);
    file = Given.openCase(KOGE, coordinator);
  }

  @Test
  void contacts_are_told_by_their_day() {
    YoungPersonContact later = contact(DAY, true);
    YoungPersonContact earlier = contact(DAY.minusDays(9), false);
    KOGE.run(coordinator, s -> s.course().add(later));
    KOGE.run(coordinator, s -> s.course().add(earlier));

    assertThat(KOGE.listed(coordinator, s -> s.course().contacts(file.id())))
        .containsExactly(earlier, later);
  }

  @Test
  @Proves("HEL-21")
  void an_escalation_is_decided_comes_back_and_is_one_at_a_time() {
    CaseEscalation asked = escalation();
    KOGE.run(coordinator, s -> s.course().add(asked));
    assertThat(KOGE.refusal(coordinator, s -> s.course().add(escalation())).kind())
        .isEqualTo(Refusal.Kind.CONFLICT);

    CaseEscalation decided =
        asked.decided(
            new CaseEscalation.Ruling("Ja", "Haster", coordinator.user(), CLOCK.instant()));
    KOGE.run(coordinator, s -> s.course().save(decided));
    CaseEscalation found = KOGE.listed(coordinator, s -> s.course().escalations(file.id())).get(0);
    assertThat(found.ruling()).isEqualTo(decided.ruling());
    KOGE.run(
        coordinator,
        s ->
            s.course()
                .save(
                    found.returned(
                        new CaseEscalation.Return("Videre", coordinator.user(), CLOCK.instant()))));

    assertThat(KOGE.refusal(coordinator, s -> s.course().save(asked)).kind())
        .isEqualTo(Refusal.Kind.STALE);
    KOGE.run(coordinator, s -> s.course().add(escalation()));
    assertThat(KOGE.listed(coordinator, s -> s.course().escalations(file.id()))).hasSize(2);
  }

  @Test
  @Proves("HEL-24")
  void a_hand_over_to_a_programme_or_a_party_is_replied_to() {
    CaseHandOver offered = handOver(Optional.of("exit-light"), Optional.empty());
    KOGE.run(coordinator, s -> s.course().add(offered));
    KOGE.run(
        coordinator,
        s ->
            s.course()
                .save(
                    offered.replied(
                        new CaseHandOver.Reply(
                            false, "Ikke nu", coordinator.user(), CLOCK.instant()))));
    CaseHandOver toParty = handOver(Optional.empty(), Optional.of("Exit-koordinator"));
    KOGE.run(coordinator, s -> s.course().add(toParty));

    List<CaseHandOver> found = KOGE.listed(coordinator, s -> s.course().handOvers(file.id()));
    assertThat(found.get(0).reply().orElseThrow().accepted()).isFalse();
    assertThat(found.get(1)).isEqualTo(toParty);
  }

  @Test
  @Proves("LAW-13")
  void a_stage_of_the_board_is_recorded_once_with_what_was_held_against_it() {
    YouthBoardStep referred = step(Stage.REFERRED, TestTenant.id(), Optional.empty());
    YouthBoardStep decided = step(Stage.DECISION, referred.id(), Optional.of(Reaction.BOTH));
    KOGE.run(coordinator, s -> s.course().add(referred));
    KOGE.run(coordinator, s -> s.course().add(decided));
    ActionPlan plan = plan();
    BoardAcknowledgement looked =
        new BoardAcknowledgement(
            TestTenant.id(),
            file.id(),
            decided.id(),
            plan.id(),
            1,
            "Følger den",
            coordinator.user(),
            CLOCK.instant());
    KOGE.run(
        coordinator,
        s -> {
          s.plans().add(plan);
          s.course().add(looked);
        });

    assertThat(KOGE.listed(coordinator, s -> s.course().boardSteps(file.id())))
        .containsExactly(referred, decided);
    assertThat(KOGE.listed(coordinator, s -> s.course().boardAcknowledgements(file.id())))
        .containsExactly(looked);
    YouthBoardStep again = step(Stage.DECISION, referred.id(), Optional.of(Reaction.NONE));
    assertThat(KOGE.refusal(coordinator, s -> s.course().add(again)).kind())
        .isEqualTo(Refusal.Kind.CONFLICT);
  }

  @Test
  @Proves("LAW-17")
  void a_stage_of_an_exit_is_recorded_once_and_seen_by_who_sees_the_case() {
    UUID course = TestTenant.id();
    ExitStep consent = exit(ExitStep.Stage.CONSENT, course, course);
    ExitStep screening = exit(ExitStep.Stage.SCREENING, TestTenant.id(), course);
    KOGE.run(coordinator, s -> s.course().add(consent));
    KOGE.run(coordinator, s -> s.course().add(screening));

    assertThat(KOGE.listed(coordinator, s -> s.course().exitSteps(file.id())))
        .containsExactly(consent, screening);
    assertThat(KOGE.listed(KOGE.user(Role.CASEWORKER), s -> s.course().exitSteps(file.id())))
        .isEmpty();
    ExitStep again = exit(ExitStep.Stage.SCREENING, TestTenant.id(), course);
    assertThat(KOGE.refusal(coordinator, s -> s.course().add(again)).kind())
        .isEqualTo(Refusal.Kind.CONFLICT);
  }

  private ExitStep exit(ExitStep.Stage stage, UUID id, UUID course) {
    return new ExitStep(
        id,
        course,
        file.id(),
        stage,
        DAY,
        stage == ExitStep.Stage.CONSENT
            ? Optional.of(Agreement.GivenBy.YOUNG_PERSON)
            : Optional.empty(),
        "Som aftalt",
        coordinator.user(),
        CLOCK.instant());
  }

  @Test
  void a_youth_contract_ends_as_it_came_out() {
    YouthContract agreed =
        new YouthContract(
            TestTenant.id(),
            file.id(),
            DAY,
            DAY.plusMonths(6),
            "Møder i skole",
            coordinator.user(),
            CLOCK.instant(),
            Optional.empty(),
            1);
    KOGE.run(coordinator, s -> s.course().add(agreed));
    YouthContract.Ending ending = new YouthContract.Ending(DAY.plusDays(9), true, "Holdt");
    KOGE.run(coordinator, s -> s.course().save(agreed.ended(ending)));

    assertThat(KOGE.listed(coordinator, s -> s.course().youthContracts(file.id())))
        .singleElement()
        .satisfies(c -> assertThat(c.ending()).contains(ending));
  }

  @Test
  @Proves("LAW-16")
  void a_release_track_is_kept_with_its_days_and_checks() {
    ReleaseTrack first = release(TestTenant.id(), Optional.empty(), List.of(), 1);
    KOGE.run(coordinator, s -> s.course().add(first));
    ReleaseTrack known =
        release(
            first.id(),
            Optional.of(DAY.plusYears(1)),
            List.of(new Check(Area.NETWORK, "Morbror"), new Check(Area.HEALTH, "Læge")),
            1);
    KOGE.run(coordinator, s -> s.course().save(known));

    ReleaseTrack found =
        KOGE.found(coordinator, s -> s.course().releaseTrack(file.id())).orElseThrow();
    assertThat(found.releaseOn()).contains(DAY.plusYears(1));
    assertThat(found.checks()).isEqualTo(known.checks());
    assertThat(found.version()).isEqualTo(2);
  }

  @Test
  @Proves("HEL-45")
  void cases_whose_day_is_gone_are_told_from_those_that_have_time() {
    CaseFile inTime = Given.openCase(KOGE, coordinator);
    KOGE.run(coordinator, s -> s.tasks().add(keepContact(file, DAY.minusDays(1))));
    KOGE.run(coordinator, s -> s.tasks().add(keepContact(inTime, DAY)));

    Set<CaseId> lost =
        KOGE.ask(
            coordinator,
            s -> s.tasks().overdue(Task.Kind.KEEP_CONTACT, DAY, Set.of(file.id(), inTime.id())));
    Set<CaseId> ofNone =
        KOGE.ask(coordinator, s -> s.tasks().overdue(Task.Kind.KEEP_CONTACT, DAY, Set.of()));

    assertThat(lost).containsExactly(file.id());
    assertThat(ofNone).isEmpty();
  }

  @Test
  @Proves("LAW-08")
  void what_happens_to_a_case_is_seen_by_those_who_see_the_case() {
    KOGE.run(coordinator, s -> s.course().add(contact(DAY, true)));
    KOGE.run(coordinator, s -> s.course().add(escalation()));
    KOGE.run(coordinator, s -> s.course().add(handOver(Optional.of("exit"), Optional.empty())));
    UserActor other = KOGE.user(Role.CASEWORKER);

    assertThat(KOGE.listed(other, s -> s.course().contacts(file.id()))).isEmpty();
    assertThat(KOGE.listed(other, s -> s.course().escalations(file.id()))).isEmpty();
    assertThat(KOGE.listed(other, s -> s.course().handOvers(file.id()))).isEmpty();
    assertThat(KOGE.refusal(other, s -> s.course().add(contact(DAY, true))).kind())
        .isEqualTo(Refusal.Kind.FORBIDDEN);
  }

  private Task keepContact(CaseFile of, LocalDate due) {
    return new Task(
        new TaskId(TestTenant.id()),
        Task.Kind.KEEP_CONTACT,
        Optional.of(of.id()),
        "Tag kontakt",
        post.id(),
        due,
        "Sidste kontakt",
        Given.SOURCE,
        Optional.empty(),
        Optional.empty(),
        CLOCK.instant(),
        1);
  }

  private YoungPersonContact contact(LocalDate on, boolean reached) {
    return new YoungPersonContact(
        TestTenant.id(),
        file.id(),
        on,
        YoungPersonContact.Way.STREET,
        reached,
        "",
        coordinator.user(),
        CLOCK.instant());
  }

  private CaseEscalation escalation() {
    return new CaseEscalation(
        TestTenant.id(),
        file.id(),
        "chefniveau",
        post.id(),
        post.id(),
        Optional.of("HARD"),
        "Svær",
        coordinator.user(),
        CLOCK.instant(),
        Optional.empty(),
        Optional.empty(),
        1);
  }

  private CaseHandOver handOver(Optional<String> programme, Optional<String> party) {
    return new CaseHandOver(
        TestTenant.id(),
        file.id(),
        "ssp-plus",
        programme,
        party,
        programme.map(p -> post.id()),
        "Vil ud",
        coordinator.user(),
        CLOCK.instant(),
        Optional.empty(),
        1);
  }

  private YouthBoardStep step(Stage stage, UUID course, Optional<Reaction> reaction) {
    return new YouthBoardStep(
        stage == Stage.REFERRED ? course : TestTenant.id(),
        course,
        file.id(),
        stage,
        DAY,
        reaction,
        "Som nævnet skriver",
        Optional.of("journalen"),
        coordinator.user(),
        CLOCK.instant());
  }

  private ReleaseTrack release(
      UUID id, Optional<LocalDate> releaseOn, List<Check> checks, int version) {
    return new ReleaseTrack(
        id,
        file.id(),
        Optional.of(DAY),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        releaseOn,
        Optional.empty(),
        checks,
        coordinator.user(),
        CLOCK.instant(),
        version);
  }

  private ActionPlan plan() {
    return new ActionPlan(
        new PlanId(TestTenant.id()),
        file.id(),
        ActionPlan.Purpose.PREVENT,
        "",
        List.of(),
        ActionPlan.State.DRAFT,
        Optional.empty(),
        Optional.empty(),
        1);
  }
}
